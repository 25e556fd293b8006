"""Multimodal emotion recognition from text, speech and face.

The names below are imported when they are first used, so that `import mmer` costs nothing; `from mmer.all import *`
gives notebooks these and more. Written by hand: `.ci/stubs.py` makes from it what type checkers read.
"""
from importlib import import_module

__version__ = "0.2.0"

_NAMES = {
    'core': 'MMERError CorpusError MediaError ModelError share_cores',
    'modality': 'MODALITIES Crop Reading Series register_modality',
    'task': 'SingleLabel MultiLabel',
    'data.corpus': 'CORPORA Corpus load_corpus register_corpus',
    'data.transcript': 'Window read_transcript',
    'data.prepare': 'Prepared prepare',
    'models.encoder': 'ENCODERS register_encoder',
    'models.fusion': 'FUSIONS register_fusion',
    'models.mmer': 'MMER MMERConfig',
    'training.learner': 'mmer_learner evaluate',
    'training.metrics': 'Report',
    'training.compare': 'compare',
    'training.calibrate': 'Calibration calibrate',
    'training.recipes': 'RECIPES Recipe',
    'training.runs': 'run_recipe',
    'inference.folder': 'TrainedModel save_model load_model push_to_hub',
    'inference.recognizer': 'Recognizer Prediction',
    'inference.interpret': 'explain',
    'inference.timeline': 'Timeline',
    'inference.stream': 'Stream',
    'inference.export': 'export_onnx',
    'inference.evaluate': 'evaluate_corpus',
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}
__all__ = list(_HOMES)


def __getattr__(name):
    if name not in _HOMES: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    value = getattr(import_module(f'{__name__}.{_HOMES[name]}'), name)
    globals()[name] = value   # the next use finds it there
    return value


def __dir__(): return sorted(['__version__', *__all__])
