# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from mmer.models.encoder import Encoded
class SequenceEncoder(nn.Module):
    dim: Any
    input_shape: Any
    norm: Any
    dropout: Any
    project: Any
    xlstm: Any
    pool: Any
    def __init__(
        self,
        n_features: int | None = ...,
        hidden: int = ...,
        n_layers: int = ...,
        n_heads: int = ...,
        dropout: float = ...,
    ) -> None: ...
    def forward(self, vectors: Tensor, counts: Tensor) -> Encoded: ...
    def __call__(self, vectors: Tensor, counts: Tensor) -> Encoded: ...
