# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
import torch
from mmer.modality import Reading
from mmer.task import Task
def window_starts(
    item: dict[Any, Any],
    reading: Reading,
    modalities: Any = ...,
    at: float | None = ...,
) -> list[Any]: ...
def slice_item(item: dict[Any, Any], start: float, reading: Reading) -> dict[Any, Any]: ...
class Collate:
    tokenizer: Any
    reading: Any
    def __init__(self, tokenizer: Any = ..., reading: Reading | None = ...) -> None: ...
    @property
    def max_tokens(self) -> int: ...
    def __call__(self, samples: Any) -> Any: ...
def combine_windows(logits: torch.Tensor, utterances: torch.Tensor, task: Task) -> torch.Tensor: ...
