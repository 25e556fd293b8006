# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from collections.abc import Iterator
from typing import Any
import numpy as np
class SampleBuffer:
    sr: int
    blocks: Any
    first: Any
    x: Any
    done: bool
    def __init__(self, sr: int, blocks: Any = ...) -> None: ...
    @property
    def end(self) -> Any: ...
    def push(self, x: Any) -> None: ...
    def forget(self, before: float) -> None: ...
    def read(self, start: float, end: float) -> np.ndarray[Any, Any]: ...
    def slice(self, start: float, end: float) -> np.ndarray[Any, Any]: ...
class SpeechActivity:
    sr: int
    max_seconds: float
    threshold: float
    silence: float
    shortest: float
    pad: float
    rate: Any
    step: Any
    size: Any
    model: Any
    rest: Any
    n: Any
    begin: Any
    last: Any
    end: Any
    probs: Any
    def __init__(
        self,
        sr: int,
        max_seconds: float = ...,
        threshold: float = ...,
        silence: float = ...,
        shortest: float = ...,
        pad: float = ...,
    ) -> None: ...
    @property
    def keep(self) -> Any: ...
    def __call__(self, x: Any) -> list[Any]: ...
    def finish(self) -> list[Any]: ...
SPEECH: float
def speech_windows(tape: SampleBuffer, max_seconds: float = ...) -> Iterator[Any]: ...
