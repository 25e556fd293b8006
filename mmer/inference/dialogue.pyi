# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import pandas as pd
import torch
from mmer.inference.recognizer import Recognizer
from mmer.models.context import Turns
@dataclass
class Said:
    there: list[Any]
    logits: dict[Any, Any]
    vector: torch.Tensor
def with_context(said: Said, added: Any) -> tuple[Any, ...]: ...
def dialogue_turns(turns: list[Any], device: Any = ...) -> Turns: ...
class DialogueStream:
    rec: Recognizer
    state: Any
    def __init__(self, rec: Recognizer) -> None: ...
    def answer(self, said: Said, speaker: Any = ..., start: float = ..., end: float = ..., notes: Any = ...) -> Any: ...
def plot_turns(table: pd.DataFrame, title: str = ..., ax: Any = ...) -> Any: ...
