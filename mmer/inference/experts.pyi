# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import pandas as pd
from mmer.data.corpus import Corpus
from mmer.inference.folder import TrainedModel
from mmer.inference.recognizer import Recognizer
def find_expert(modality: str, source: Any, say: Any = ...) -> Any: ...
def experts_model(
    experts: dict[Any, Any],
    labels: Any = ...,
    mapping: dict[Any, Any] | None = ...,
    say: Any = ...,
) -> TrainedModel: ...
FEWEST: Any
ENOUGH: Any
@dataclass
class ExpertsCalibration:
    n: int
    weight: float
    before: float
    after: float
    experts: pd.DataFrame
    prior: dict[Any, Any]
    def __repr__(self) -> str: ...
def experts_card(trained: TrainedModel) -> str: ...
def met_before(trained: TrainedModel, corpus: Corpus) -> list[Any]: ...
def foreign_texts(trained: TrainedModel, corpus: Corpus) -> list[Any]: ...
def notes_on(trained: TrainedModel, corpus: Corpus) -> list[Any]: ...
def label_table(trained: TrainedModel) -> pd.DataFrame: ...
def parse_mapping(text: str) -> dict[Any, Any]: ...
def make_experts(
    experts: dict[Any, Any],
    out: Any,
    labels: Any = ...,
    mapping: dict[Any, Any] | None = ...,
    clips: Corpus | None = ...,
    data: Any = ...,
    rename: dict[Any, Any] | None = ...,
    skip_unknown: bool = ...,
    say: Any = ...,
) -> Recognizer: ...
