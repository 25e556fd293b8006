# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from typing import Any
from mmer.models.backbone import PretrainedEncoder
class TextEncoder(PretrainedEncoder):
    config: Any
    model: Any
    built_with: dict[Any, Any]
    max_tokens: Any
    modality: Any
    poolings: Any
    def __init__(
        self,
        model: str,
        pretrained: bool = ...,
        config: dict[Any, Any] | None = ...,
        layers: Any = ...,
        pooling: str = ...,
        vocab_size: int | None = ...,
    ) -> None: ...
    def states(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Any, ...]: ...
