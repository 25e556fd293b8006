# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
import pandas as pd
from mmer.data.corpus import Corpus
from mmer.data.prepare import Prepared
from mmer.training.metrics import Report
from mmer.training.recipes import Recipe
def prepare_to_train(corpus: Corpus, dest: Any, recipe: Recipe = ..., say: Any = ...) -> Prepared: ...
def save_run(learn: Any, report: Report, folder: Any, coverage: float | None = ...) -> Report: ...
def bounds_table(learn: Any, reliability: float = ...) -> pd.DataFrame: ...
