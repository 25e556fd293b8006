# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from fastai.callback.core import Callback
from fastai.callback.tracker import TrackerCallback
from fastai.learner import Learner
from typing import Any
from mmer.data.load import MMERDataLoaders
from mmer.models.mmer import MMER
from mmer.models.mmer import MMERConfig
from mmer.training.metrics import Report
def seed_everything(seed: int, dls: Any = ...) -> None: ...
def better(monitor: str) -> Any: ...
class KeepBest(TrackerCallback):
    state: Any
    learned: bool
    best_epoch: Any
    checkpointed: Any
    def __init__(self, monitor: str = ...) -> None: ...
    def before_fit(self) -> None: ...
    def before_train(self) -> None: ...
    def after_epoch(self) -> None: ...
    def after_fit(self) -> None: ...
def build_model(
    dls: MMERDataLoaders,
    config: Any = ...,
    pretrained: bool = ...,
    finetune: bool = ...,
    **changes: Any,
) -> MMER: ...
def tokenizer_of(config: MMERConfig, modality: str) -> Any: ...
class MeanOfWindows(Callback):
    order: Any
    def after_pred(self) -> None: ...
class MMERLearner(Learner):
    first_epoch: Any
    failure: Any
    interrupted: Any
    fitting: Any
    held_out: Any
    @property
    def task(self) -> Any: ...
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def fit(self, *args: Any, **kwargs: Any) -> None: ...
    def one_batch(self, i: Any, b: Any) -> None: ...
    def predict(self, row: Any) -> tuple[Any, ...]: ...
METRICS: dict[Any, Any]
def mmer_learner(
    dls: MMERDataLoaders,
    model: Any = ...,
    loss: Any = ...,
    loss_args: dict[Any, Any] | None = ...,
    pretrained: bool = ...,
    balanced: float = ...,
    lr: float | None = ...,
    wd: float = ...,
    monitor: str | None = ...,
    augment: Any = ...,
    cbs: Any = ...,
    seed: int | None = ...,
    finetune: bool = ...,
    keep_features: bool = ...,
    learner: dict[Any, Any] | None = ...,
    **changes: Any,
) -> MMERLearner: ...
def evaluate(learn: Learner, split: str = ..., modalities: str | None = ..., adapt_to: str | None = ...) -> Report: ...
