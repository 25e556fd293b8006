# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import pandas as pd
from mmer.training.metrics import Report
@dataclass(frozen=True)
class Published:
    report: Report
    overall: tuple[Any, ...]
    of_label: tuple[Any, ...]
PUBLISHED: dict[Any, Any]
def f1_at_half(tpr: Any, tnr: Any) -> Any: ...
def beside_paper(report: Report, corpus: str) -> pd.DataFrame: ...
def paper_notes(table: Any, few: Any = ...) -> list[Any]: ...
def write_beside_paper(table: Any, folder: Any = ..., few: Any = ..., say: Any = ...) -> None: ...
