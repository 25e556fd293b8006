# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from typing import overload
import pandas as pd
import torch
from mmer.data.corpus import Corpus
from mmer.data.faces import FaceDetector
from mmer.data.read import Clip
from mmer.inference.experts import ExpertsCalibration
from mmer.inference.folder import TrainedModel
from mmer.inference.stream import Stream
from mmer.inference.timeline import Timeline
from mmer.modality import Reading
from mmer.task import Task
CONTEXT: str
@dataclass
class Prediction:
    task: Task | None = ...
    probs: dict[Any, Any]
    label: str
    present: dict[Any, Any]
    contributions: dict[Any, Any]
    notes: list[Any] = ...
    sure: bool | None = ...
    interval: dict[Any, Any] | None = ...
    @property
    def values(self) -> dict[Any, Any]: ...
    def __post_init__(self) -> None: ...
    def to_dict(self) -> dict[Any, Any]: ...
    def to_row(self) -> dict[Any, Any]: ...
    def lines(self) -> list[Any]: ...
    @property
    def uncertainty(self) -> float: ...
def read_clip(
    media: Any = ...,
    text: str | None = ...,
    reading: Reading | None = ...,
    modalities: Any = ...,
    start: float | None = ...,
    end: float | None = ...,
    device: Any = ...,
    **sources: Any,
) -> tuple[Any, ...]: ...
def shapley(value: dict[Any, Any]) -> dict[Any, Any]: ...
class Recognizer:
    trained: TrainedModel
    device: Any
    precision: Any
    model: Any
    reading: Any
    collate: Any
    def __init__(self, trained: TrainedModel, device: Any = ..., precision: str | None = ...) -> None: ...
    @classmethod
    def from_pretrained(
        cls,
        path: Any,
        device: Any = ...,
        precision: str | None = ...,
        revision: str | None = ...,
        **hub: Any,
    ) -> Recognizer: ...
    @classmethod
    def from_learner(cls, learn: Any, device: Any = ..., precision: str | None = ...) -> Recognizer: ...
    @property
    def labels(self) -> Any: ...
    @property
    def modalities(self) -> Any: ...
    @property
    def task(self) -> Task: ...
    @property
    def averages(self) -> Any: ...
    @property
    def reads_faces(self) -> bool: ...
    @property
    def faces(self) -> FaceDetector: ...
    def read(
        self,
        media: Any = ...,
        text: str | None = ...,
        start: float | None = ...,
        end: float | None = ...,
        **sources: Any,
    ) -> tuple[Any, ...]: ...
    def said(self, batch: dict[Any, Any]) -> list[Any]: ...
    def said_encoded(self, encoded: dict[Any, Any], present: torch.Tensor) -> list[Any]: ...
    def said_of(self, items: list[Any]) -> list[Any]: ...
    def in_dialogue(self, said: list[Any], turns: list[Any], notes: list[Any] | None = ...) -> list[Any]: ...
    def predict_dialogue(self, turns: list[Any], bs: int = ...) -> list[Any]: ...
    def turn_contributions(self, turns: list[Any], at: int = ..., label: str | None = ...) -> pd.DataFrame: ...
    @classmethod
    def from_experts(
        cls,
        text: Any = ...,
        audio: Any = ...,
        video: Any = ...,
        labels: Any = ...,
        mapping: dict[Any, Any] | None = ...,
        device: Any = ...,
        precision: str | None = ...,
    ) -> Recognizer: ...
    def calibrate(
        self,
        corpus: Corpus,
        dest: Any = ...,
        rename: dict[Any, Any] | None = ...,
        skip_unknown: bool = ...,
    ) -> ExpertsCalibration: ...
    def save(self, path: Any, report: Any = ...) -> Path: ...
    def check(self, corpus: Corpus, **options: Any) -> pd.DataFrame: ...
    def windows(self, item: dict[Any, Any]) -> tuple[Any, ...]: ...
    def computing(self) -> Any: ...
    def logits(self, batch: dict[Any, Any]) -> torch.Tensor: ...
    def subsets(self, batch: dict[Any, Any]) -> tuple[Any, ...]: ...
    def each_subset(self, present: torch.Tensor, answer: Any) -> tuple[Any, ...]: ...
    def answers(self, items: list[Any], notes: list[Any] | None = ...) -> list[Any]: ...
    def answer(self, item: dict[Any, Any], notes: Any = ...) -> Prediction: ...
    def answer_encoded(self, encoded: dict[Any, Any], present: torch.Tensor, notes: list[Any]) -> list[Any]: ...
    @overload
    def predict(
        self,
        media: str | Path | Clip | None = ...,
        text: str | None = ...,
        start: float | None = ...,
        end: float | None = ...,
        **sources: Any,
    ) -> Prediction: ...
    @overload
    def predict(
        self,
        media: list[Any] | None = ...,
        text: list[str] | None = ...,
        start: float | None = ...,
        end: float | None = ...,
        **sources: Any,
    ) -> pd.DataFrame: ...
    def predict_all(self, media: Any = ..., text: Any = ..., bs: int = ..., **sources: Any) -> pd.DataFrame: ...
    def adapt(self, media: list[Any], hear: Any = ..., most: int = ..., bs: int = ...) -> list[Any]: ...
    def stream(self, window: float = ..., look_ahead: float = ..., carry: bool = ...) -> Stream: ...
    def made_by(self, **given: Any) -> dict[Any, Any]: ...
    def timeline(
        self,
        media: Any = ...,
        transcript: Any = ...,
        transcribe: Any = ...,
        length: float = ...,
        hop: float = ...,
        window: float | None = ...,
        people: str | None = ...,
        who: dict[Any, Any] | None = ...,
        bs: int = ...,
        progress: Any = ...,
        language: str | None = ...,
        keep: Any = ...,
        diarize: Any = ...,
    ) -> Timeline: ...
