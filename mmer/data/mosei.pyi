# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
import pandas as pd
MOSEI_LABELS: list[str]
def mosei_labels(votes: pd.DataFrame) -> pd.DataFrame: ...
def mosei_id(id: str) -> tuple[Any, ...]: ...
