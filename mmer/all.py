"""`from mmer.all import *`: what a notebook or a script calls, in one line.

Written by hand: a name is listed here when a user needs it. Modules of mmer import from each other, never from here.
"""
from mmer import __version__
from mmer.core import MMERError, CorpusError, MediaError, ModelError, share_cores
from mmer.modality import (MODALITIES, Crop, Modality, Reading, Series, Text, Waveform, parse_modalities,
                            register_modality)
from mmer.task import MultiLabel, Regression, SingleLabel
from mmer.data.media import MediaInfo, MediaWarning, iter_audio, iter_frames, probe, read_audio, write_video
from mmer.data.faces import FaceDetector, Faces
from mmer.data.transcript import Window, read_transcript
from mmer.data.speech import SpeechActivity
from mmer.data.corpus import COLUMNS, COMMON_LABELS, CORPORA, SPLITS, Corpus, load_corpus, read_table, register_corpus
from mmer.data.toy import EMOTIONS, PROSODY, SPEAKERS, toy_bound, toy_clip, toy_face, toy_sentence, toy_voice
from mmer.data.toy_scales import best_answers, rating_bound, toy_ratings
from mmer.data.toy_dialogues import best_posteriors, dialogue_bound, dialogue_corpus, toy_dialogues
from mmer.data.iemocap import IEMOCAP_CLASSES
from mmer.data.mosei import MOSEI_LABELS
from mmer.data.meld import MELD_LABELS
from mmer.data.corpora import describe_corpora
from mmer.data.dialogues import Dialogues
from mmer.data.prepare import Prepared, pending, prepare
from mmer.data.words import transcribe_recording, transcriber, with_words
from mmer.data.load import MMERDataLoaders, UtteranceDataset, train_tokenizer
from mmer.models.xlstm import XLSTM, mlstm_chunkwise, mlstm_parallel, mlstm_recurrent, slstm
from mmer.models.encoder import ENCODERS, AttentivePool, Encoded, length_mask, register_encoder
from mmer.models.fusion import FUSIONS, Fused, Fusion, WeightedHeads, register_fusion
from mmer.models.context import CONTEXTS, DialogueState, register_context
from mmer.models.mmer import PRESETS, MMER, MMERConfig, cost, fit_reading
from mmer.training.losses import SigmoidFocalLoss, SoftmaxFocalLoss, balanced_alpha
from mmer.training.metrics import Report
from mmer.training.augment import Augment
from mmer.training.learner import KeepBest, MMERLearner, evaluate, mmer_learner, seed_everything
from mmer.training.compare import Comparison, compare
from mmer.training.callbacks import Checkpoint, Compile, CtrlC, DeviceStats, History, NaNGuard, load_tree, save_tree
from mmer.training.distributed import Distributed
from mmer.training.recipes import RECIPES, Recipe
from mmer.training.run_folder import RunFolder, Stopped, is_model, unfinished_run
from mmer.training.runs import Runs, pool_reports, provenance, recipe_learner, run_recipe, train_recipe
from mmer.training.calibrate import Calibration, calibrate
from mmer.training.errors import evaluate_agreement
from mmer.training.published import PUBLISHED, beside_paper
from mmer.inference.find import find_model
from mmer.inference.folder import TrainedModel, load_model, push_to_hub, save_model
from mmer.inference.recognizer import Prediction, Recognizer
from mmer.inference.timeline import Timeline
from mmer.inference.stream import Stream
from mmer.inference.export import OnnxModel, export_onnx, export_program
from mmer.inference.interpret import Explanation, explain, modality_contributions, occlusion, token_contributions
from mmer.inference.evaluate import evaluate_corpus
from mmer.inference.whole_run import prepare_to_train, save_run
from mmer.inference.app import serve

__all__ = [name for name in dir() if not name.startswith('_')]
