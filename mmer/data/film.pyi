# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
from mmer.data.people import PeopleTracker
class FaceStream:
    film: Any
    detector: Any
    tracker: PeopleTracker | None
    side_by_side: Any
    width: Any
    wanted: set[Any]
    found: Any
    horizon: Any
    pictures: Any
    def __init__(
        self,
        media: Any,
        interval: float,
        detector: Any,
        fps: float | None = ...,
        notes: list[Any] | None = ...,
        tracker: PeopleTracker | None = ...,
    ) -> None: ...
    @property
    def seconds(self) -> Any: ...
    @property
    def step(self) -> Any: ...
    @property
    def at(self) -> Any: ...
    def want(self, start: float, end: float) -> None: ...
    def advance(self, to: float) -> None: ...
    def faces(self, start: float, end: float) -> tuple[Any, ...]: ...
    def people(self, start: float, end: float) -> dict[Any, Any]: ...
    def how_many(self) -> int: ...
def pick_faces(pictures: list[Any], start: float) -> tuple[Any, ...]: ...
