# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
from mmer.data.prepare import FeatureStore
from mmer.data.prepare import Prepared
from mmer.modality import Reading
def encoded_windows(prepared: Prepared, rows: Any, reading: Reading, modalities: Any) -> dict[Any, Any]: ...
class KeptStates:
    store: FeatureStore
    modality: Any
    windows: dict[Any, Any]
    def __init__(self, store: FeatureStore, windows: dict[Any, Any]) -> None: ...
    def starts(self, row: int) -> list[Any]: ...
    def at(self, row: int, start: float = ..., shown: bool = ...) -> dict[Any, Any]: ...
    @property
    def pooled(self) -> bool: ...
    def vectors(self, rows: Any) -> tuple[Any, ...]: ...
PRECISIONS: tuple[str, ...]
class KeptTable:
    blank: dict[Any, Any]
    row: Any
    count: Any
    first: Any
    states: dict[Any, Any]
    here: dict[Any, Any]
    def __init__(self, kept: dict[Any, Any], rows: Any, blank: dict[Any, Any]) -> None: ...
    def batch(self, rows: Any, modalities: Any, cut: str = ...) -> dict[Any, Any]: ...
