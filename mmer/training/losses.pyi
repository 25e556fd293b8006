# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import nn
from typing import Any
import torch
from mmer.task import Task
class SoftmaxFocalLoss(nn.Module):
    gamma: float
    label_smoothing: float
    ignore_index: int
    reduction: str
    def __init__(
        self,
        gamma: float = ...,
        alpha: Any = ...,
        label_smoothing: float = ...,
        ignore_index: int = ...,
        reduction: str = ...,
    ) -> None: ...
    def forward(self, logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor: ...
    def __call__(self, logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor: ...
class SigmoidFocalLoss(nn.Module):
    gamma: float
    label_smoothing: float
    ignore_index: int
    reduction: str
    def __init__(
        self,
        gamma: float = ...,
        alpha: Any = ...,
        label_smoothing: float = ...,
        ignore_index: int = ...,
        reduction: str = ...,
    ) -> None: ...
    def forward(self, logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor: ...
    def __call__(self, logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor: ...
def balanced_alpha(targets: torch.Tensor, n_classes: int) -> torch.Tensor: ...
class SoftmaxFocalLossFlat(Any):
    y_int: bool
    def __init__(self, *args: Any, axis: int = ..., **kwargs: Any) -> None: ...
    def decodes(self, x: Any) -> Any: ...
    def activation(self, x: Any) -> Any: ...
class SigmoidFocalLossFlat(Any):
    thresh: float
    def __init__(self, *args: Any, thresh: float = ..., **kwargs: Any) -> None: ...
    def decodes(self, x: Any) -> Any: ...
    def activation(self, x: Any) -> Any: ...
LOSSES: dict[Any, Any]
def loss_by_name(name: str, task: Task, alpha: Any = ..., **kwargs: Any) -> Any: ...
