# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from fastai.callback.core import Callback
from typing import Any
import torch
class FitStandardize(Callback):
    targets: list[Any]
    rows: list[Any]
    done: bool
    order: Any
    checkpointed: Any
    def before_train(self) -> None: ...
class BranchLoss(Callback):
    weight: float
    hook: Any
    parts: Any
    voting: Any
    def __init__(self, weight: float = ...) -> None: ...
    def before_fit(self) -> None: ...
    def clean_up(self) -> None: ...
    def after_loss(self) -> None: ...
def speaker_shares(
    x: torch.Tensor,
    targets: torch.Tensor,
    speakers: Any,
    weight: float | None = ...,
) -> tuple[Any, ...]: ...
class SpeakerOffsets(Callback):
    shares: Any
    order: int
    def before_fit(self) -> None: ...
    def before_batch(self) -> None: ...
class AverageWeights(Callback):
    share: float
    total: dict[Any, Any]
    steps: Any
    learned: dict[Any, Any]
    order: Any
    checkpointed: Any
    def __init__(self, share: float = ...) -> None: ...
    def before_fit(self) -> None: ...
    def after_batch(self) -> None: ...
    def after_fit(self) -> None: ...
def probe_callbacks(model: Any) -> list[Any]: ...
