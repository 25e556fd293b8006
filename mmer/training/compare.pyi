# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import pandas as pd
from mmer.data.load import MMERDataLoaders
@dataclass
class Comparison:
    runs: pd.DataFrame
    def stats(self, metric: str = ...) -> tuple[Any, ...]: ...
    def table(self, metric: str = ..., digits: int = ...) -> pd.DataFrame: ...
    def save(self, path: Any) -> None: ...
    def plot(self, metric: str = ..., bounds: dict[Any, Any] | None = ...) -> Any: ...
def compare(
    dls: MMERDataLoaders,
    variants: dict[Any, Any],
    seeds: Any = ...,
    epochs: int = ...,
    lr: float = ...,
    split: str | None = ...,
    modalities: Any = ...,
    verbose: bool = ...,
    **common: Any,
) -> Comparison: ...
