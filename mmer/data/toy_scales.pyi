# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import numpy as np
from mmer.data.corpus import Corpus
TARGETS: tuple[str, ...]
COVARIANCE: Any
@dataclass(frozen=True)
class Channel:
    weights: tuple[Any, ...]
    noise: float
CHANNELS: dict[Any, Any]
def toy_ratings(n: int, seed: int = ..., channels: Any = ...) -> tuple[Any, ...]: ...
def posterior_covariance(modalities: Any, channels: Any = ...) -> np.ndarray[Any, Any]: ...
def best_answers(shown: dict[Any, Any], channels: Any = ...) -> np.ndarray[Any, Any]: ...
def rating_bound(modalities: Any, channels: Any = ...) -> dict[Any, Any]: ...
def toy_rating_corpus(
    folder: Any,
    n: int,
    seed: int = ...,
    channels: Any = ...,
    shares: tuple[Any, ...] = ...,
) -> Corpus: ...
