# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
import numpy as np
FACES: dict[Any, Any]
class FaceDetector:
    size: int
    margin: int
    min_face: float
    batch_size: int
    device: Any
    mtcnn: Any
    def __init__(
        self,
        size: int = ...,
        margin: int = ...,
        min_face: float = ...,
        batch_size: int = ...,
        device: Any = ...,
    ) -> None: ...
    def detect(self, pictures: list[Any]) -> list[Any]: ...
    def crops(self, frames: Any, notes: list[Any] | None = ...) -> Faces: ...
    def detect_all(self, frames: Any) -> Iterator[Any]: ...
def one_person(boxes: Any, frames: Any) -> np.ndarray[Any, Any]: ...
@dataclass(frozen=True)
class Faces:
    images: np.ndarray[Any, Any]
    times: np.ndarray[Any, Any]
    boxes: np.ndarray[Any, Any]
    seen: int
    people: int = ...
    def __len__(self) -> int: ...
def count_people(frames: Any) -> int: ...
def note_people(people: int, boxes: Any, notes: list[Any] | None = ...) -> None: ...
