# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import numpy as np
import torch
from mmer.data.corpus import Corpus
@dataclass
class Dialogues:
    dialogue: np.ndarray[Any, Any]
    turn: np.ndarray[Any, Any]
    speaker: np.ndarray[Any, Any]
    start: np.ndarray[Any, Any]
    end: np.ndarray[Any, Any]
    @classmethod
    def of(cls, corpus: Corpus) -> Dialogues: ...
    def keys(self, rows: torch.Tensor) -> dict[Any, Any]: ...
def cut_dialogues(corpus: Corpus) -> list[Any]: ...
def require_whole_dialogues(corpus: Corpus) -> None: ...
def dialogue_order(idxs: Any, dialogues: Dialogues, rows: Any, rng: Any = ...) -> list[Any]: ...
def dialogues_a_batch(dialogues: Dialogues, rows: Any, bs: int) -> int: ...
