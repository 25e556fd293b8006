# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import numpy as np
import pandas as pd
import torch
from mmer.inference.recognizer import Recognizer
from mmer.modality import Reading
from mmer.task import Task
def log_odds(logits: torch.Tensor, label: int, against: int | None = ..., task: Task | None = ...) -> torch.Tensor: ...
def modality_contributions(
    logits: dict[Any, Any],
    label: int,
    against: int | None = ...,
    task: Task | None = ...,
) -> dict[Any, Any]: ...
def attention_table(encoded: dict[Any, Any], attention: dict[Any, Any]) -> pd.DataFrame: ...
def occlude(batch: dict[Any, Any], modality: str, start: float, end: float, reading: Reading) -> dict[Any, Any]: ...
def occlusion(
    answer: Any,
    batch: dict[Any, Any],
    reading: Reading,
    label: int,
    against: int | None = ...,
    task: Task | None = ...,
    window: float = ...,
) -> pd.DataFrame: ...
def token_contributions(
    recognizer: Recognizer,
    batch: dict[Any, Any],
    label: int,
    against: int | None = ...,
    n_steps: int = ...,
) -> np.ndarray[Any, Any]: ...
def word_table(text: str, tokens: Any, tokenizer: Any, max_tokens: int) -> pd.DataFrame: ...
@dataclass
class Explanation:
    label: str
    against: str
    log_odds: float
    nothing: float
    modalities: dict[Any, Any]
    words: pd.DataFrame
    attention: pd.DataFrame
    windows: pd.DataFrame
    notes: list[Any]
    batch: dict[Any, Any]
    reading: Reading
    task: Task
    def __repr__(self) -> str: ...
    def plot(self) -> Any: ...
def explain(
    recognizer: Recognizer,
    media: Any = ...,
    text: str | None = ...,
    label: str | None = ...,
    against: str | None = ...,
    start: float | None = ...,
    end: float | None = ...,
    window: float = ...,
    words: bool = ...,
    **sources: Any,
) -> Explanation: ...
