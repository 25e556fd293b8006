# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from mmer.models.encoder import Encoded
class TextEncoder(nn.Module):
    config: Any
    model: Any
    built_with: dict[Any, Any]
    pooling: str
    dim: Any
    max_tokens: Any
    def __init__(
        self,
        model: str,
        pretrained: bool = ...,
        config: dict[Any, Any] | None = ...,
        pooling: str = ...,
        vocab_size: int | None = ...,
    ) -> None: ...
    def layer_groups(self) -> Any: ...
    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Encoded: ...
    def __call__(self, input_ids: Tensor, attention_mask: Tensor) -> Encoded: ...
