# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
import pandas as pd
from mmer.data.speech import SampleBuffer
from mmer.data.transcript import Window
def fixed_windows(seconds: float, length: float = ..., hop: float = ...) -> Iterator[Any]: ...
class Recording:
    people: Any
    media: Any
    modalities: Any
    notes: list[Any]
    film: Any
    sr: Any
    interval: Any
    max_seconds: Any
    info: Any
    sound: Any
    finder: Any
    beyond: Any
    nothing: Any
    cut: Any
    turns: bool
    unsure: list[Any]
    unread: Any
    def __init__(
        self,
        rec: Any,
        media: Any,
        notes: list[Any],
        people: str | None = ...,
        who: dict[Any, Any] | None = ...,
    ) -> None: ...
    def samples(self, sr: int) -> SampleBuffer: ...
    def found_people(self) -> pd.DataFrame: ...
    @property
    def seconds(self) -> float: ...
def choose_windows(
    recording: Recording,
    transcript: Any = ...,
    length: float = ...,
    hop: float = ...,
    window: float | None = ...,
) -> tuple[Any, ...]: ...
@dataclass
class WindowItem:
    window: Window
    item: dict[Any, Any]
    notes: list[Any]
    person: int | None = ...
    speaks: bool = ...
def read_windows(recording: Recording, windows: Any) -> Iterator[Any]: ...
def left_out(recording: Recording) -> list[Any]: ...
