# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from typing import NamedTuple
from mmer.models.encoder import Encoded
class Fused(NamedTuple):
    logits: Tensor
    contributions: dict[Any, Any]
    attention: dict[Any, Any]
class CrossAttention(nn.Module):
    n_heads: int
    W_q: Any
    W_k: Any
    W_v: Any
    W_o: Any
    def __init__(self, d_query: int, d_key: int, d_out: int, n_heads: int) -> None: ...
    def forward(self, q: Tensor, x: Tensor, mask: Tensor) -> tuple[Any, ...]: ...
    def __call__(self, q: Tensor, x: Tensor, mask: Tensor) -> tuple[Any, ...]: ...
class WeightedHeads(nn.Module):
    heads: Any
    w: Any
    dropout: Any
    def __init__(self, dims: dict[Any, Any], n_classes: int, dropout: float = ..., head: Any = ...) -> None: ...
    def forward(self, z: dict[Any, Any], present: Tensor) -> dict[Any, Any]: ...
    def __call__(self, z: dict[Any, Any], present: Tensor) -> dict[Any, Any]: ...
class Fusion(nn.Module):
    dims: dict[Any, Any]
    context: str
    pooled_keys: bool
    def __init__(self, dims: dict[Any, Any]) -> None: ...
    def reads_pooled(self, modality: str) -> bool: ...
    def reads_steps(self, modality: str) -> bool: ...
    def scaled(self, encoded: dict[Any, Any]) -> dict[Any, Any]: ...
    def keys(self, e: Encoded, here: Tensor) -> tuple[Any, ...]: ...
FUSIONS: Any
def register_fusion(name: str) -> Any: ...
def make_fusion(name: str, dims: dict[Any, Any], n_classes: int, dropout: float = ..., **options: Any) -> Fusion: ...
class LateFusion(Fusion):
    heads: WeightedHeads
    def __init__(self, dims: dict[Any, Any], n_classes: int, dropout: float = ...) -> None: ...
    def forward(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
    def __call__(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
class CrossAttentionFusion(Fusion):
    pooled_keys: bool
    attend: Any
    heads: WeightedHeads
    query: Any
    asking: str
    def __init__(
        self,
        dims: dict[Any, Any],
        n_classes: int,
        dim: int = ...,
        n_heads: int = ...,
        dropout: float = ...,
        pooled_keys: bool = ...,
    ) -> None: ...
    def reads_pooled(self, modality: Any) -> Any: ...
    def reads_steps(self, modality: Any) -> Any: ...
    def forward(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
    def __call__(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
class MutualFusion(Fusion):
    pooled_keys: bool
    own: Any
    ffn: Any
    heads: WeightedHeads
    ask: Any
    steps: Any
    answer: Any
    source: Any
    attend: Any
    def __init__(
        self,
        dims: dict[Any, Any],
        n_classes: int,
        dim: int = ...,
        n_heads: int = ...,
        dropout: float = ...,
        pooled_keys: bool = ...,
    ) -> None: ...
    def reads_steps(self, modality: Any) -> Any: ...
    def forward(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
    def __call__(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
class ConcatFusion(Fusion):
    absent: Any
    net: Any
    def __init__(self, dims: dict[Any, Any], n_classes: int, dim: int = ..., dropout: float = ...) -> None: ...
    def forward(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
    def __call__(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
class GatedFusion(Fusion):
    W: Any
    G: Any
    head: Any
    def __init__(self, dims: dict[Any, Any], n_classes: int, dim: int = ..., dropout: float = ...) -> None: ...
    def forward(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
    def __call__(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
class LowRankFusion(Fusion):
    rank: int
    norm: Any
    W: Any
    w: Any
    head: Any
    def __init__(
        self,
        dims: dict[Any, Any],
        n_classes: int,
        dim: int = ...,
        dropout: float = ...,
        rank: int = ...,
    ) -> None: ...
    def forward(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
    def __call__(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
