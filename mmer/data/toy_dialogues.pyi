# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import numpy as np
from mmer.data.corpus import Corpus
@dataclass(frozen=True)
class ToyDialogues:
    dialogue: np.ndarray[Any, Any]
    turn: np.ndarray[Any, Any]
    speaker: np.ndarray[Any, Any]
    emotion: np.ndarray[Any, Any]
    shown: dict[Any, Any]
    persistence: float
    contagion: float
    stay: float
    reliability: dict[Any, Any]
    n_emotions: int
RELIABILITY: dict[Any, Any]
def toy_dialogues(
    n: int = ...,
    n_turns: int = ...,
    seed: int = ...,
    persistence: float = ...,
    contagion: float = ...,
    stay: float = ...,
    reliability: Any = ...,
    n_emotions: int = ...,
) -> ToyDialogues: ...
def transitions(talks: ToyDialogues) -> np.ndarray[Any, Any]: ...
def evidence(talks: ToyDialogues, modalities: Any) -> np.ndarray[Any, Any]: ...
def best_posteriors(
    talks: ToyDialogues,
    modalities: Any = ...,
    context: bool = ...,
    speakers: bool = ...,
) -> np.ndarray[Any, Any]: ...
def dialogue_bound(talks: ToyDialogues, modalities: Any = ..., context: bool = ..., speakers: bool = ...) -> float: ...
def dialogue_corpus(talks: ToyDialogues, seed: int = ...) -> Corpus: ...
