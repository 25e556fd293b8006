# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from typing import NamedTuple
class Turns(NamedTuple):
    dialogue: Tensor
    turn: Tensor
    speaker: Tensor
    start: Tensor
    end: Tensor
    @classmethod
    def of(cls, batch: dict[Any, Any]) -> Turns: ...
    def sorted(self, backward: bool = ...) -> tuple[Any, ...]: ...
UNKNOWN: Any
SAME: Any
OTHER: Any
def speaker_marks(speaker: Tensor, now: Tensor) -> Tensor: ...
class Sequences(NamedTuple):
    rows: Tensor
    marks: Tensor
    read: Tensor
    at: Tensor
def sequences(turns: Turns, most: int | None = ..., backward: bool = ...) -> Sequences: ...
def gaps(turns: Turns) -> tuple[Any, ...]: ...
def gap_code(seconds: Tensor) -> Tensor: ...
CONTEXTS: Any
def register_context(name: str) -> Any: ...
class DialogueContext(nn.Module):
    memory: Any
    most: Any
    causal: bool
    speakers: bool
    def __init__(self, memory: Any, turns: Any, causal: bool, speakers: bool) -> None: ...
    def vectors(self, pooled: dict[Any, Any], present: Tensor, belief: Tensor) -> Tensor: ...
    def step(self, u: Tensor, marks: Tensor, gap: Tensor) -> Tensor: ...
    def answer(self, h: Tensor, some: Tensor) -> Tensor: ...
    def heard(self, u: Tensor, turns: Turns) -> tuple[Any, ...]: ...
    def forward(self, u: Tensor, turns: Turns) -> Tensor: ...
    def __call__(self, u: Tensor, turns: Turns) -> Tensor: ...
FADES: Any
class FadingContext(DialogueContext):
    W: Any
    def __init__(
        self,
        dims: dict[Any, Any],
        n_classes: int,
        turns: Any = ...,
        causal: bool = ...,
        speakers: bool = ...,
    ) -> None: ...
    def vectors(self, pooled: Any, present: Any, belief: Any) -> Any: ...
    def step(self, u: Any, marks: Any, gap: Any) -> Any: ...
    def answer(self, h: Any, some: Any) -> Any: ...
    def fit(self, u: Tensor, turns: Turns, logits: Tensor, y: Tensor, weight: Any = ...) -> float: ...
PENALTIES: Any
class RecurrentContext(DialogueContext):
    own: Any
    said: Any
    scale: Any
    shift: Any
    gap: Any
    W_h: Any
    W_2: Any
    phi: Any
    dropout: Any
    def __init__(
        self,
        dims: dict[Any, Any],
        n_classes: int,
        memory: Any,
        dim: int,
        turns: Any,
        causal: bool,
        speakers: bool,
        dropout: float,
        vectors: bool = ...,
    ) -> None: ...
    def vectors(self, pooled: Any, present: Any, belief: Any) -> Any: ...
    def step(self, u: Any, marks: Any, gap: Any) -> Any: ...
    def answer(self, h: Any, some: Any) -> Any: ...
class XLSTMContext(RecurrentContext):
    def __init__(
        self,
        dims: dict[Any, Any],
        n_classes: int,
        turns: Any = ...,
        causal: bool = ...,
        dim: int = ...,
        n_layers: int = ...,
        n_heads: int = ...,
        speakers: bool = ...,
        dropout: float = ...,
        vectors: bool = ...,
    ) -> None: ...
class GRUContext(RecurrentContext):
    def __init__(
        self,
        dims: dict[Any, Any],
        n_classes: int,
        turns: Any = ...,
        causal: bool = ...,
        dim: int = ...,
        n_layers: int = ...,
        speakers: bool = ...,
        dropout: float = ...,
        vectors: bool = ...,
    ) -> None: ...
class DialogueState:
    context: DialogueContext
    rows: dict[Any, Any]
    state: Any
    h: Any
    last: Any
    past: Any
    def __init__(self, context: DialogueContext) -> None: ...
    def answer(self, speaker: Any = ..., start: float = ...) -> Tensor: ...
    def add(self, u: Tensor, speaker: Any = ..., start: float = ..., end: float = ...) -> None: ...
