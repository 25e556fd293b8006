# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
import numpy as np
from mmer.data.faces import FaceDetector
from mmer.modality import Crop
from mmer.modality import Reading
@dataclass
class Clip:
    sound: Any = ...
    sr: int | None = ...
    frames: Any = ...
    interval: float = ...
    def mono(self) -> np.ndarray[Any, Any]: ...
    def resampled(self, sr: Any) -> np.ndarray[Any, Any]: ...
    def pictures(self, interval: Any, start: Any = ..., end: Any = ...) -> Iterator[Any]: ...
def read_sound(
    media: Any,
    reading: Reading,
    start: float | None = ...,
    end: float | None = ...,
    side: str = ...,
    notes: list[Any] | None = ...,
    **_: Any,
) -> dict[Any, Any]: ...
def face_detector(crop: Crop, device: str = ...) -> FaceDetector: ...
def read_faces(
    media: Any,
    reading: Reading,
    start: float | None = ...,
    end: float | None = ...,
    side: str = ...,
    notes: list[Any] | None = ...,
    fps: float | None = ...,
    device: Any = ...,
) -> tuple[Any, ...]: ...
def read_vectors(
    name: str,
    source: Any,
    reading: Reading | None = ...,
    start: float | None = ...,
    end: float | None = ...,
    row: int | None = ...,
    notes: list[Any] | None = ...,
    **_: Any,
) -> dict[Any, Any]: ...
