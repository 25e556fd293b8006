# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from typing import Any
from mmer.modality import Reading
from mmer.models.backbone import PretrainedEncoder
CAUSAL: tuple[str, ...]
COUNT_FROM_PADDING: tuple[str, ...]
SEE_PADDING: tuple[str, ...]
class TextEncoder(PretrainedEncoder):
    config: Any
    model: Any
    built_with: dict[Any, Any]
    together: Any
    max_tokens: Any
    poolings: Any
    def __init__(
        self,
        model: str,
        pretrained: bool = ...,
        config: dict[Any, Any] | None = ...,
        layers: Any = ...,
        pooling: str = ...,
        vocab_size: int | None = ...,
        reading: Reading | None = ...,
    ) -> None: ...
    def states(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Any, ...]: ...
def published_tokenizer(name: str, config: Any = ...) -> Any: ...
