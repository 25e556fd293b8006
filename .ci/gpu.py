#!/usr/bin/env python
"""Does what mmer promises of a GPU hold on this machine, and how fast is it? A table; exit code 1 where a check fails.

    python .ci/gpu.py --out results     on CUDA or MPS if there is one, else on the CPU at small sizes
    python .ci/gpu.py --only precision  the checks with this in their name
    python .ci/gpu.py --plant nan       with a fault put in on purpose, which must be found
    python .ci/gpu.py --test            the table, and each of the faults
"""
import argparse, importlib.util, json, math, os, platform, subprocess, sys, tempfile, time, warnings
os.environ.setdefault('CUBLAS_WORKSPACE_CONFIG', ':4096:8')   # or the same product may differ from run to run
from collections.abc import Callable
from contextlib import contextmanager, nullcontext
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from functools import cached_property, partial
from pathlib import Path
from unittest.mock import patch
import numpy as np, torch
from fastai.callback.core import Callback
from fastai.callback.training import GradientAccumulation, GradientClip
import mmer
from mmer.core import MMERError, pluralize
from mmer.data.corpus import Corpus
from mmer.data.faces import FaceDetector
from mmer.data.media import write_video
from mmer.data.prepare import Prepared, prepare
from mmer.data.toy import EMOTIONS, FPS, SPEAKERS, SR, toy_clip
from mmer.inference.recognizer import Recognizer
from mmer.modality import MODALITIES, Reading
from mmer.models.encoder import ENCODERS, freeze
from mmer.models.mmer import PRESETS, MMERConfig, fit_reading
from mmer.models.xlstm import XLSTM, mlstm_chunkwise, mlstm_parallel, mlstm_recurrent
from mmer.training.callbacks import Checkpoint, Compile, DeviceStats, Precision, half_precision
from mmer.training.distributed import Distributed, join_group, leave_group
from mmer.training.learner import mmer_learner, seed_everything
from mmer.training.losses import SoftmaxFocalLoss
import mmer.data.features, mmer.data.load, mmer.inference.timeline   # the methods they add


# What is checked, and what came of it

class Skip(Exception):
    "Says why a check has nothing to do here."

@dataclass
class Found:
    "What a check measured."
    value: float                                 # To be compared with the check's limit
    note: str = ''                               # More on it, in words
    figures: dict = field(default_factory=dict)  # A table: row -> column -> number

@dataclass
class Check:
    run: Callable     # Takes the `Lab`, returns a number or `Found`
    name: str
    compared: str     # What with what, and in which unit
    at_most: float = math.inf
    at_least: float = -math.inf

    @property
    def limit(self):
        if self.at_most < math.inf: return f'at most {self.at_most:g}'
        return f'at least {self.at_least:g}' if self.at_least > -math.inf else ''

    def __call__(self, lab):
        "The row of the table; an error is a failure like any other."
        began, found, result = time.perf_counter(), Found(math.nan), 'FAILED'
        try:
            found = self.run(lab)
            if not isinstance(found, Found): found = Found(found)
            found.value = float(found.value)
            if self.at_least <= found.value <= self.at_most: result = 'ok'   # not a number: no
        except Skip as e: found, result = Found(math.nan, str(e)), 'skipped'
        except Exception as e: found = Found(math.nan, f'{type(e).__name__}: {str(e)[:300]}')
        return dict(name=self.name, compared=self.compared, limit=self.limit, result=result,
                    seconds=round(time.perf_counter() - began, 2), **asdict(found))

CHECKS = {}
def check(name, compared, **limits):
    "Put a function on the list."
    def put(f):
        CHECKS[name] = Check(f, name, compared, **limits)
        return f
    return put


# What checks have in common

class Lab:
    "A device, and small data that is made once."
    def __init__(self, device, folder):
        self.device, self.folder = torch.device(device), Path(folder)
        self.small, self.cuda = device == 'cpu', device == 'cuda'
        self.bs, self.made, self.began = 4 if self.small else 8, {}, time.monotonic()

    @property
    def late(self): return time.monotonic() - self.began > 240
    def synchronize(self):
        if not self.small: getattr(torch, self.device.type).synchronize()

    @cached_property
    def corpus(self):
        if self.small: return Corpus.toy(self.folder/'toy', n=16, n_workers=0, progress=lambda *_: None)
        return Corpus.toy(self.folder/'toy', n=80, progress=lambda *_: None)
    @property
    def prepared(self): return self.prepared_for(Reading())
    def prepared_for(self, reading):
        if reading not in self.made:
            folder = self.folder/f'prepared_{len(self.made)}'
            self.made[reading] = prepare(self.corpus, folder, reading, n_workers=0 if self.small else None)
        return self.made[reading]

    def learner(self, *cbs, bs=None, device=None, preset='tiny', **more):
        "A learner; two of them differ in nothing but what is asked for."
        config = MMERConfig.preset(preset, pretrained=False, **(SIZES if preset == 'pretrained' else {}))
        prepared = self.prepared_for(fit_reading(config))
        dls = prepared.dataloaders(bs=bs or self.bs, device=torch.device(device or self.device))
        learn = mmer_learner(dls, config, seed=0, monitor=None, augment=False, cbs=cbs, **more)
        learn.model.to(dls.device)
        return learn

    @cached_property
    def expected_losses(self):
        "Of a short training in float32 on the CPU."
        return losses(self.learner(device='cpu', **without_chance()))

    def batch(self, learn, n):
        "`n` training utterances, on the learner's device."
        data = learn.dls.train.dataset
        return learn._set_device(data.collate([data[i % len(data)] for i in range(n)]))

    @cached_property
    def pictures(self):
        "Of a few people, in order."
        shown, rng = [], np.random.default_rng(0)
        for speaker in SPEAKERS[:2 if self.small else 8]:
            frames, _ = toy_clip(speaker, EMOTIONS[0], EMOTIONS[0], rng)
            shown += list(frames)[::6]
        return shown

    @cached_property
    def film(self):
        "A recording of several clips, one after the other."
        rng, pictures, sounds = np.random.default_rng(0), [], []
        for i in range(3 if self.small else 24):
            frames, sound = toy_clip(SPEAKERS[i % 2], EMOTIONS[i % len(EMOTIONS)], EMOTIONS[i % len(EMOTIONS)], rng)
            frames = list(frames)
            pictures += frames
            sounds.append(sound[:int(len(frames)*SR/FPS)])
        write_video(self.folder/'film.mp4', pictures, FPS, np.concatenate(sounds), SR)
        return self.folder/'film.mp4'

# Of the networks whose weights the preset `pretrained` fetches: random ones are as fast
SIZES = dict(
    text=dict(config=dict(model_type='bert', vocab_size=250037, hidden_size=384, num_hidden_layers=12,
                          num_attention_heads=12, intermediate_size=1536)),
    audio=dict(config=dict(model_type='whisper', d_model=512, encoder_layers=6, encoder_attention_heads=8,
                           encoder_ffn_dim=2048)))

def without_chance():
    "Settings of `tiny` in which nothing is drawn in training."
    text = {**PRESETS['tiny']['text']['config'], 'hidden_dropout_prob': 0., 'attention_probs_dropout_prob': 0.}
    return dict(dropout=0., modality_dropout={}, text=dict(config=text))

def losses(learn, epochs=2):
    "Of each step of a short training."
    with learn.no_bar(), learn.no_logging(): learn.fit(epochs, 1e-3)
    return torch.tensor([float(l) for l in learn.recorder.losses])

def weights(learn): return torch.cat([v.detach().cpu().flatten().double() for v in learn.model.state_dict().values()])

def error(found, expected):
    "Largest difference, as a share of the largest number expected."
    found, expected = found.detach().cpu().double(), expected.detach().cpu().double()
    return float((found - expected).abs().max()/expected.abs().max())

@contextmanager
def tf32(on):
    "Are float32 matrices on CUDA multiplied with ten digits of the mantissa?"
    before = torch.get_float32_matmul_precision(), torch.backends.cudnn.allow_tf32
    torch.set_float32_matmul_precision('high' if on else 'highest')
    torch.backends.cudnn.allow_tf32 = on
    try: yield
    finally:
        torch.set_float32_matmul_precision(before[0])
        torch.backends.cudnn.allow_tf32 = before[1]

def in_turns(lab, fns, seconds):
    "Median seconds of each function; they take turns, after one to warm up, so that other work meets all."
    def timed(fn):
        lab.synchronize()
        began = time.perf_counter()
        fn()
        lab.synchronize()
        return time.perf_counter() - began
    for fn in fns.values(): timed(fn)
    rounds, until = [], time.perf_counter() + seconds
    while len(rounds) < 3 or time.perf_counter() < until: rounds.append([timed(fn) for fn in fns.values()])
    return dict(zip(fns, np.median(rounds, 0).tolist()))

def in_words(figures): return ', '.join(f'{k} {v:.1e}' for k, v in figures.items())


# Right: the xLSTM against float64

FORMS = dict(recurrent=mlstm_recurrent, parallel=mlstm_parallel, chunkwise=mlstm_chunkwise)

def cell_inputs(dtype, device, B=2, H=4, T=81, D=16):
    "q, k, v, i and f that are the same for every type and device."
    g = torch.Generator().manual_seed(0)
    qkv = [torch.randn(B, H, T, D, generator=g, dtype=torch.float64) for _ in range(3)]
    gates = [2*torch.randn(B, H, T, generator=g, dtype=torch.float64) + bias for bias in (0, 3)]
    return [x.to(dtype).to(device).requires_grad_() for x in (*qkv, *gates)]

def cell_answer(form, dtype, device):
    "h, and its gradients."
    inputs = cell_inputs(dtype, device)
    h = form(*inputs)[0]
    direction = torch.linspace(-1, 1, h.shape[-1], dtype=dtype).to(device)
    (h*direction).sum().backward()
    return h, [x.grad for x in inputs]

@check('xlstm forms', 'three forms in float32, float64 step by step; relative', at_most=1e-4)
def _(lab):
    expected, _ = cell_answer(mlstm_recurrent, torch.float64, 'cpu')
    found = {name: error(cell_answer(form, torch.float32, lab.device)[0], expected) for name, form in FORMS.items()}
    return Found(max(found.values()), in_words(found))

@check('xlstm gradients', 'of q, k, v and both gates in float32, float64 step by step; relative', at_most=1e-3)
def _(lab):
    _, expected = cell_answer(mlstm_recurrent, torch.float64, 'cpu')
    def worst(form): return max(map(error, cell_answer(form, torch.float32, lab.device)[1], expected))
    found = {name: worst(form) for name, form in FORMS.items()}
    return Found(max(found.values()), in_words(found))

def stack(**more):
    torch.manual_seed(0)
    return XLSTM(32, 3, 4, slstm_at=(1,), bidirectional=True, **more).eval()

@check('xlstm bf16', 'a stack in bfloat16, in float64; relative', at_most=.05)
def _(lab):
    net = stack()
    x = torch.randn(2, 81, 32, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        expected = deepcopy(net).double()(x.double())
        with half_precision(lab.device.type): found = net.to(lab.device)(x.to(lab.device))
    return error(found, expected)

@check('xlstm lengths', 'sequences together in float32, each alone in float64; relative', at_most=1e-4)
def _(lab):
    net, lengths = stack(piece=32), torch.tensor([81, 50, 33, 1])
    x = torch.randn(4, 81, 32, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        alone = [deepcopy(net).double()(row[None, :n].double())[0] for row, n in zip(x, lengths)]
        found = net.to(lab.device)(x.to(lab.device), lengths.to(lab.device))
    return max(error(row[:n], expected) for row, n, expected in zip(found, lengths, alone))


# Right: the model and its training

@check('answers', "logits on the device, on the CPU; relative", at_most=1e-3)
def _(lab):
    learn = lab.learner(device='cpu', preset='tiny' if lab.small else 'paper')
    model, (x, _) = learn.model.eval(), lab.batch(learn, 8)
    with torch.no_grad(), tf32(False):
        expected = model(x)
        found = model.to(lab.device)({k: v.to(lab.device) for k, v in x.items()})
    return error(found, expected)

@check('alone and together', 'logits of a clip in a batch, by itself; relative', at_most=1e-3)
def _(lab):
    learn = lab.learner()
    model, data = learn.model.eval(), learn.dls.valid.dataset
    def logits(rows): return model(learn._set_device(data.collate([data[i] for i in rows]))[0])
    with torch.no_grad(), tf32(False):
        together, alone = logits(range(len(data))), [logits([i]) for i in range(len(data))]
    return error(together, torch.cat(alone))

@check('training', 'losses on the device, on the CPU; relative', at_most=1e-2)
def _(lab):
    with tf32(False): found = losses(lab.learner(**without_chance()))
    return Found(error(found, lab.expected_losses), f'last loss {found[-1]:.3f}')

class Scales(Callback):
    "What the gradient scaler multiplies by."
    order, run_valid = 100, False
    def after_batch(self): self.scale = self.learn.scaler.get_scale()

def check_precision(lab, dtype):
    "The scale is one at which no step is left out because of it: a short training would notice."
    more = dict(init_scale=256.) if dtype == 'fp16' else {}
    learn = lab.learner(Precision(dtype, **more), scales := Scales(), **without_chance())
    found = losses(learn)
    if not weights(learn).isfinite().all(): raise AssertionError('found weights that are no numbers')
    kept = {p.dtype for p in learn.model.parameters()}
    if kept != {torch.float32}: raise AssertionError(f'found weights in {kept}')
    if torch.is_autocast_enabled(lab.device.type): raise AssertionError('found a cast that outlived training')
    return Found(error(found, lab.expected_losses), f'gradients scaled by {scales.scale:g}' if dtype == 'fp16' else '')

check('precision bf16', 'losses in bfloat16, in float32; relative', at_most=.05)(partial(check_precision, dtype='bf16'))
check('precision fp16', 'losses in float16, in float32; relative', at_most=.05)(partial(check_precision, dtype='fp16'))

class Norms(Callback):
    "The norm of the gradient at each step of the optimizer."
    order, run_valid = GradientClip.order + 1, False
    def before_fit(self): self.found = []
    def before_step(self):
        norms = [p.grad.norm() for p in self.model.parameters() if p.grad is not None]
        self.found.append(float(torch.stack(norms).norm()))

@check('accumulation and clipping', 'norm of the gradient at each step, where it may be .1 (in tenths)', at_most=1.001)
def _(lab):
    learn = lab.learner(GradientAccumulation(2*lab.bs), GradientClip(.1), norms := Norms())
    losses(learn)
    steps, expected = len(norms.found), 2*(len(learn.dls.train)//2)
    if steps != expected: raise AssertionError(f'found {steps} steps of two batches each, expected {expected}')
    return Found(max(norms.found)/.1, f'{steps} steps of two batches')

@check('channels last', 'vectors of faces, with their pixels in either order; relative', at_most=1e-3)
def _(lab):
    learn = lab.learner()
    face, seen = learn.model.encoders.video.face.eval(), []
    def look(_, x): seen.append(x[0].is_contiguous(memory_format=torch.channels_last))
    hook = face.features[0].register_forward_pre_hook(look)
    faces = lab.batch(learn, 4)[0]['faces'].flatten(0, 1)
    with torch.no_grad(), tf32(False):
        found = face(faces)
        hook.remove()
        expected = face.head(face.features(face.normalize(faces).contiguous()))
    if seen != [True]: raise AssertionError("found pixels whose colours lie apart, expected them side by side")
    return error(found, expected)

@check('compile', 'losses of a compiled model, of a plain one; relative', at_most=1e-2)
def _(lab):
    if lab.small: raise Skip('takes as long as all the rest on a CPU; training/04_callbacks shows it there')
    with tf32(False): found, expected = (losses(lab.learner(*cbs, **without_chance())) for cbs in ([Compile()], []))
    return error(found, expected)

def _too_large(lab, most):
    "A hook that asks the device for far too much memory where a batch has more than `most` utterances."
    def refuse(_, inputs):
        if len(inputs[0]['present']) <= most: return
        # MPS says something else where one piece is too large
        if lab.device.type == 'mps': raise RuntimeError('MPS backend out of memory')
        torch.empty(2**50, dtype=torch.uint8, device=lab.device)
    return refuse

@check('out of memory', 'share of yes: does it say what to do, can a smaller batch go on, weights finite?', at_least=1)
def _(lab):
    learn = lab.learner()
    learn.model.register_forward_pre_hook(_too_large(lab, lab.bs//2))
    said = ''
    try: losses(learn)
    except MMERError as e: said = str(e)
    smaller = lab.learner(bs=lab.bs//2)
    smaller.model.load_state_dict(learn.model.state_dict())
    smaller.model.register_forward_pre_hook(_too_large(lab, lab.bs//2))
    helpful, goes_on = 'out of memory in training' in said and 'smaller bs' in said, len(losses(smaller)) > 0
    return Found(np.mean([helpful, goes_on, bool(weights(smaller).isfinite().all())]), said)

@check('device statistics', 'utterances a second')
def _(lab):
    learn = lab.learner(DeviceStats())
    losses(learn)
    last = learn.device_stats.df.iloc[-1]
    if not (last.per_second > 0 and last.peak_MB > 0): raise AssertionError(f'found {dict(last)}')
    return Found(last.per_second, f'{last.peak_MB:.0f} MB at the peak, {last.busy:.0%} busy')

class Dies(Callback):
    "As a process that is killed in its `at`-th batch."
    order, run_valid = 20, True
    def __init__(self, at): self.left = at
    def after_pred(self):
        self.left -= 1
        if not self.left: raise KeyError('killed')

@check('resume', 'weights of a training that was killed and resumed, of a whole one; difference', at_most=0)
def _(lab):
    file, deterministic = lab.folder/'checkpoint.safetensors', torch.are_deterministic_algorithms_enabled()
    torch.use_deterministic_algorithms(lab.cuda, warn_only=True)
    try:
        losses(whole := lab.learner())
        try: losses(lab.learner(Checkpoint(file, minutes=0), Dies(4)))
        except KeyError: pass
        resumed = lab.learner(Checkpoint(file, resume=True, minutes=0))
        seed_everything(99)   # only the file may help
        losses(resumed)
    finally: torch.use_deterministic_algorithms(deterministic)
    return float((weights(resumed) - weights(whole)).abs().max())

@check('transfer', 'a batch sent without waiting, as it was; difference', at_most=0)
def _(lab):
    learn = lab.learner(device='cpu')
    x, y = lab.batch(learn, lab.bs)
    learn.model.to(lab.device)
    pinned = {k: v.pin_memory() if lab.cuda else v for k, v in x.items()}
    sent, _ = learn._set_device((pinned, y))
    where = {v.device.type for v in sent.values()}
    if where != {lab.device.type}: raise AssertionError(f'found parts of it on {where}')
    return max(float((sent[k].cpu().double() - x[k].double()).abs().max()) for k in x)

@check('faces', 'boxes on the device in batches, on the CPU one by one; pixels', at_most=1)
def _(lab):
    batches, each = FaceDetector(device=str(lab.device)).detect(lab.pictures), FaceDetector()
    alone = [each.detect([p])[0] for p in lab.pictures]
    if [len(b) for b in batches] != [len(b) for b in alone]: raise AssertionError('found other numbers of faces')
    furthest = max(np.abs(a - b)[:, :4].max() for a, b in zip(batches, alone) if len(a))
    return Found(furthest, f'{sum(map(len, alone))} faces in {len(alone)} pictures')

SPEECH = dict(
    model_type='wav2vec2', hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64,
    feat_extract_norm='layer', conv_dim=[16, 16], conv_kernel=[400, 3], conv_stride=[320, 2],
    num_conv_pos_embeddings=16, num_conv_pos_embedding_groups=2)

def frozen_encoders():
    "Small ones, with random weights, of which only the mean over the steps is kept."
    torch.manual_seed(0)
    text = ENCODERS['text']['hf']('small', config=PRESETS['tiny']['text']['config'], layers='weighted')
    for encoder in (text, ENCODERS['audio']['hf']('small', config=SPEECH)):
        freeze(encoder.eval(), -1)
        encoder.pooled_only = True
        yield encoder

@check('kept features', 'made on the device and kept in half precision, made on the CPU; relative', at_most=2e-3)
def _(lab):
    dls, worst = lab.learner(device='cpu').dls, {}
    data = dls.valid.dataset
    batch, _ = data.collate([data[i] for i in range(len(data))])
    for encoder in frozen_encoders():
        m = encoder.modality
        with torch.no_grad(), tf32(False):
            expected = encoder.backbone(*(batch[k] for k in MODALITIES[m].inputs))[f'{m}_states']
            encoder.to(lab.device)
            kept = lab.prepared.features(encoder, rows=data.rows, tokenizer=dls.tokenizer, precision='float32')
        found, here = kept.vectors(data.rows)
        worst[m] = error(found[here], expected[here])
    return Found(max(worst.values()), in_words(worst))

def one_of_several(folder, device):
    "What each process of `torchrun` does: train together, with batches of four."
    join_group()
    place = f"{device}:{os.environ['LOCAL_RANK']}" if device == 'cuda' else device
    found = trained_with(Prepared(Path(folder)/'prepared_0'), 4, place)
    if not leave_group(): (Path(folder)/'several.json').write_text(json.dumps(found))

def trained_with(prepared, bs, device):
    dls = prepared.dataloaders(bs=bs, device=torch.device(device))
    learn = mmer_learner(dls, 'tiny', seed=0, monitor=None, augment=False, cbs=[Distributed()], **without_chance())
    return losses(learn).tolist()

@check('two devices', 'losses of two with batches of four, of one with batches of eight; relative', at_most=1e-2)
def _(lab):
    if lab.cuda and (n := torch.cuda.device_count()) < 2: raise Skip(f'found {n} GPU, expected two')
    if not lab.cuda: raise Skip('two processes on a CPU are compared in training/08_distributed; MPS has one device')
    return two_against_one(lab)

def two_against_one(lab):
    lab.prepared   # noqa: B018  # made before they read it
    torchrun = [sys.executable, '-m', 'torch.distributed.run', '--standalone', '--nproc-per-node', '2']
    mine = [__file__, '--device', lab.device.type, '--rank', str(lab.folder)]
    ran = subprocess.run([*torchrun, *mine], capture_output=True, text=True, timeout=120)
    if ran.returncode: raise RuntimeError(ran.stderr[-300:])
    two = json.loads((lab.folder/'several.json').read_text())
    return error(torch.tensor(two), torch.tensor(trained_with(lab.prepared, 8, lab.device)))


# Fast

def by_steps(q, k, v, i, f, state=None, forget='sigmoid', chunk_size=None):
    "The chunkwise form's answer in a plain loop over the steps."
    return mlstm_recurrent(q, k, v, i, f, state, forget)

def step_by_step(): return patch('mmer.models.xlstm.mlstm_chunkwise', by_steps)

def there_and_back(net, x):
    y = net(x)
    (y[0] if isinstance(y, tuple) else y).sum().backward()

@check('xlstm against a loop', 'times as fast, forward and backward, as a plain loop over the steps', at_least=2)
def _(lab):
    net = XLSTM(72, 1, 4, bidirectional=True).to(lab.device)
    x = torch.randn(4, 81 if lab.small else 512, 72, device=lab.device)
    def loop():
        with step_by_step(): there_and_back(net, x)
    seconds = in_turns(lab, dict(ours=lambda: there_and_back(net, x), loop=loop), .2)
    said = f"{1e3*seconds['ours']:.1f} ms, the loop {1e3*seconds['loop']:.0f} ms"
    return Found(seconds['loop']/seconds['ours'], said)

@check('xlstm beside the LSTM', "times as long as PyTorch's LSTM at 81 steps")
def _(lab):
    torch.manual_seed(0)
    lstm = torch.nn.LSTM(72, 72, 3, batch_first=True, bidirectional=True).to(lab.device)
    xlstm, figures = XLSTM(72, 3, 4, bidirectional=True).to(lab.device), {}
    for T in (81, 256) if lab.small else (81, 512, 2048, 8192):
        x = torch.randn(4, T, 72, device=lab.device)
        steps = dict(LSTM=partial(there_and_back, lstm, x), XLSTM=partial(there_and_back, xlstm, x))
        seconds = in_turns(lab, steps, .2 if lab.small else 1)
        times = {'times the LSTM': seconds['XLSTM']/seconds['LSTM']}
        figures[f'{T} steps'] = {f'{k} (ms)': 1e3*s for k, s in seconds.items()} | times
    return Found(figures['81 steps']['times the LSTM'], figures=figures)

@check('mlstm_kernels', "times as long as theirs at 8,192 steps, the cell alone in bfloat16, forward and backward")
def _(lab):
    if not lab.cuda or not importlib.util.find_spec('mlstm_kernels'):
        raise Skip('needs CUDA and the package mlstm_kernels')
    from mlstm_kernels.torch import get_mlstm_kernel
    forms, figures = dict(theirs=get_mlstm_kernel('chunkwise--triton_xl_chunk'), ours=mlstm_chunkwise), {}
    for T in (128, 1024, 8192):
        inputs = cell_inputs(torch.bfloat16, lab.device, B=4, T=T, D=64)
        def step(form, inputs=inputs): there_and_back(lambda x: form(*x), inputs)
        seconds = in_turns(lab, {name: partial(step, form) for name, form in forms.items()}, 1)
        figures[f'{T} steps'] = {f'{k} (ms)': 1e3*s for k, s in seconds.items()}
    return Found(seconds['ours']/seconds['theirs'], figures=figures)

def padded(batch):
    "As in the reference code: all texts are of a hundred tokens, all sounds of 83,426 samples, and padding counts."
    def longer(x, n): return torch.nn.functional.pad(x, (0, max(0, n - x.shape[1])))
    ids, audio = longer(batch['input_ids'], 100), longer(batch['audio'], 83426)
    return {**batch, 'input_ids': ids, 'attention_mask': torch.ones_like(ids), 'audio': audio,
            'audio_lengths': torch.full_like(batch['audio_lengths'], audio.shape[1])}

class Trainer:
    "Steps of training on one batch, again and again."
    def __init__(self, lab, preset, bs):
        self.lab, self.learn = lab, lab.learner(preset=preset)
        self.learn.create_opt()
        self.model = self.learn.model.train()
        self.batch, self.target = lab.batch(self.learn, bs)

    def step(self, half=False, tensor_float=False, batch=None):
        with tf32(tensor_float), half_precision(self.lab.device.type) if half else nullcontext():
            loss = self.learn.loss_func(self.model(batch or self.batch), self.target)
        loss.backward()
        self.learn.opt.step()
        self.learn.opt.zero_grad()

    def loop(self):
        "A step in the reference code's way."
        with step_by_step(): self.step(batch=padded(self.batch))

    @property
    def ways(self):
        ways = {'float32': self.step, 'bfloat16': partial(self.step, half=True)}
        if 'audio' in self.batch: ways['plain loop'] = self.loop   # kept features have no steps to go through
        return ways | ({'TF32': partial(self.step, tensor_float=True)} if self.lab.cuda else {})

    def figures(self, way, seconds):
        "Steps a second, the most memory held, and the share of the time in which the device computed."
        found = {'steps a second': 1/seconds, 'utterances a second': len(self.target)/seconds}
        if self.lab.cuda: torch.cuda.reset_peak_memory_stats()
        found['busy'] = busy(self.lab, way)
        return found | ({'peak (MB)': torch.cuda.max_memory_allocated()/1e6} if self.lab.cuda else {})

def compiled_step(lab, preset, bs):
    "A step in bfloat16 of another model, in which the parts that `Compile` compiles are compiled."
    trainer, parts = Trainer(lab, preset, bs), Compile()
    parts.learn = trainer.learn
    parts.before_fit()
    return partial(trainer.step, half=True)

def busy(lab, step, n=3):
    "Share of the time in which the device computed; of a CPU, all its threads together. MPS does not tell."
    if lab.device.type == 'mps': return math.nan
    on_gpu = torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CUDA]) if lab.cuda else nullcontext()
    with on_gpu as profile:
        clock, cpu = time.perf_counter(), time.process_time()
        for _ in range(n): step()
        lab.synchronize()
        clock, cpu = time.perf_counter() - clock, time.process_time() - cpu
    if lab.small: return cpu/clock/torch.get_num_threads()
    return sum(e.self_device_time_total for e in profile.key_averages())/1e6/clock

@check('training speed', "times as fast in float32 as with padding and a loop over the xLSTM's steps", at_least=1)
def _(lab):
    figures, times, left_out = {}, [], []
    bs, seconds = (4, .2) if lab.small else (16, 4)
    for preset in ('tiny',) if lab.small else ('paper', 'base', 'pretrained'):
        if preset not in PRESETS or lab.late: left_out.append(preset); continue
        trainer = Trainer(lab, preset, bs)
        ways = trainer.ways | ({'bfloat16 compiled': compiled_step(lab, preset, bs)} if lab.cuda else {})
        took = in_turns(lab, ways, seconds)
        for name, way in ways.items(): figures[f'{preset}, {name}'] = trainer.figures(way, took[name])
        if 'plain loop' in took: times.append(took['plain loop']/took['float32'])
    return Found(min(times), f"left out: {', '.join(left_out)}" if left_out else '', figures)

@check('clips', 'times real time to read the sound and faces of single clips, the face detector on the device')
def _(lab):
    rec = Recognizer.from_learner(lab.learner(), device=str(lab.device))
    clips = [lab.corpus.path(video) for video in lab.corpus.df['video'][:4 if lab.small else 40]]
    rec.read(clips[0])   # loads the detector
    began = time.perf_counter()
    seconds = sum(len(rec.read(clip)[0]['audio'])/rec.reading.sr for clip in clips)
    return seconds/(time.perf_counter() - began)

@check('timeline', 'times real time, the face detector and the model on the device')
def _(lab):
    rec = Recognizer.from_learner(lab.learner(), device=str(lab.device))
    rec.predict(lab.film, end=2.)   # loads the detector
    began = time.perf_counter()
    line = rec.timeline(lab.film, length=2., hop=1.)
    if not np.isfinite(np.asarray(line.probs)).all(): raise AssertionError('found probabilities that are no numbers')
    times, windows = line.seconds/(time.perf_counter() - began), pluralize(len(line.df), 'window')
    return Found(times, f'{windows} of {line.seconds:.0f} s')


# Faults put in on purpose

def no_number(self, logits, target): return logits.sum()*math.nan
def all_real(lengths, size): return torch.ones(len(lengths), size, dtype=torch.bool, device=lengths.device)

def plant(name):
    "A context with a fault in it."
    if name == 'nan': return patch.object(SoftmaxFocalLoss, 'forward', no_number)
    if name == 'mask': return patch('mmer.models.audio.length_mask', all_real)
    return step_by_step()

# A fault -> what must find it; and what is run with one
PLANTS = dict(nan=['training'], mask=['alone and together'], slow=['xlstm against a loop'])
MET_BY_FAULTS = ('xlstm forms', 'xlstm lengths', 'alone and together', 'training', 'xlstm against a loop')


# The table

def device_name(device):
    if device == 'cuda': return torch.cuda.get_device_name()
    if device == 'mps': return f'{platform.machine()} GPU (MPS)'
    return f'{platform.processor() or platform.machine()} CPU, {pluralize(torch.get_num_threads(), "thread")}'

def shown(row):
    "A row of the table as a line, what is to be said of it, and its figures."
    value = '' if math.isnan(row['value']) else f"{row['value']:.3g}"
    yield f"{row['result']:8}{row['name']:28}{value:>10}  {row['limit']:16}{row['seconds']:6.1f} s  {row['compared']}"
    if row['note']: yield f"{'':8}{row['note']}"
    for name, columns in row['figures'].items():
        yield f"{'':8}{name:32}{', '.join(f'{k} {v:.3g}' for k, v in columns.items())}"

def run_checks(lab, names, out=None):
    "The rows of the table, printed as they come."
    began, rows = time.monotonic(), []
    print(f'{device_name(lab.device.type)}; PyTorch {torch.__version__}, mmer {mmer.__version__}', flush=True)
    for name in names:
        rows.append(CHECKS[name](lab))
        print(*shown(rows[-1]), sep='\n', flush=True)
    failed = [row['name'] for row in rows if row['result'] == 'FAILED']
    took = f'{len(rows)} checks in {time.monotonic() - began:.0f} s'
    print(f"{took}; failed: {', '.join(failed) or 'none'}", flush=True)
    if out: write(Path(out), lab.device.type, rows, failed)
    return failed

def write(folder, device, rows, failed):
    "The table as `gpu.json`."
    folder.mkdir(parents=True, exist_ok=True)
    known = lambda v: None if isinstance(v, float) and not math.isfinite(v) else v
    for row in rows:
        row['value'] = known(row['value'])
        row['figures'] = {name: {k: known(v) for k, v in columns.items()} for name, columns in row['figures'].items()}
    versions = dict(torch=torch.__version__, mmer=mmer.__version__)
    about = dict(device=device, name=device_name(device), **versions, failed=failed, rows=rows)
    (folder/'gpu.json').write_text(json.dumps(about, indent=1) + '\n', encoding='utf-8')

def test(lab):
    "Does the table hold, and is each fault found by what must find it?"
    wrong = run_checks(lab, CHECKS)
    for name, expected in PLANTS.items():
        print(f'\nwith a fault: {name}')
        with plant(name): found = run_checks(lab, MET_BY_FAULTS)
        if not set(expected) <= set(found): wrong.append(f'the fault {name} was found by {found}, expected {expected}')
    print(*wrong, sep='\n')
    return wrong

def best_device():
    if torch.cuda.is_available(): return 'cuda'
    return 'mps' if torch.backends.mps.is_available() else 'cpu'

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--device', choices=('cuda', 'mps', 'cpu'), default=best_device())
    parser.add_argument('--out', help='folder for gpu.json')
    parser.add_argument('--only', default='', help='checks with this in their name')
    parser.add_argument('--plant', choices=PLANTS, help='a fault to put in')
    parser.add_argument('--test', action='store_true', help='the table, and each of the faults')
    parser.add_argument('--rank', help=argparse.SUPPRESS)
    a = parser.parse_args()
    warnings.filterwarnings('ignore')
    if a.rank: return one_of_several(a.rank, a.device)
    with tempfile.TemporaryDirectory() as folder, plant(a.plant) if a.plant else nullcontext():
        lab, names = Lab(a.device, folder), [n for n in (MET_BY_FAULTS if a.plant else CHECKS) if a.only in n]
        sys.exit(1 if (test(lab) if a.test else run_checks(lab, names, a.out)) else 0)

if __name__ == '__main__': main()
