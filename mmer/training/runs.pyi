# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import pandas as pd
from mmer.data.corpus import Corpus
from mmer.data.prepare import Prepared
from mmer.modality import Reading
from mmer.training.metrics import Report
from mmer.training.recipes import Recipe
def recipe_for(recipe: Recipe, corpus: Corpus) -> Recipe: ...
def recipe_reading(recipe: Recipe, reading: Reading = ...) -> Reading: ...
TORCH_ADAM: dict[Any, Any]
def recipe_learner(recipe: Recipe, prepared: Prepared, cbs: Any = ..., seed: int | None = ...) -> Any: ...
def fit_recipe(learn: Any, recipe: Recipe) -> Any: ...
def require_encoders(recipe: Recipe) -> None: ...
def data_hash(prepared: Prepared) -> str: ...
def provenance(recipe: Recipe, prepared: Prepared, seed: int, **more: Any) -> dict[Any, Any]: ...
def train_recipe(
    recipe: Recipe,
    prepared: Prepared,
    folder: Any,
    resume: bool = ...,
    seed: int | None = ...,
    minutes: float = ...,
    stats: bool = ...,
    cbs: Any = ...,
    **about: Any,
) -> Any: ...
@dataclass
class Runs:
    table: pd.DataFrame
    reports: list[Any]
    folds: int = ...
    @property
    def pooled(self) -> Report: ...
    def summary(self) -> pd.DataFrame: ...
def pool_reports(reports: Any) -> Report: ...
def run_recipe(
    recipe: Recipe,
    prepared: Prepared,
    out: Any,
    seeds: int | None = ...,
    cv: str | None = ...,
    resume: bool = ...,
    finish: Any = ...,
    say: Any = ...,
    **kwargs: Any,
) -> Runs: ...
