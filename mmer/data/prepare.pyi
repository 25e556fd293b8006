# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from pathlib import Path
from typing import Any
import pandas as pd
from mmer.data.corpus import Corpus
from mmer.data.features import KeptStates
from mmer.data.load import MMERDataLoaders
from mmer.modality import Reading
def content_print(path: Any) -> str: ...
def write_tensors(file: Any, tensors: dict[Any, Any], header: dict[Any, Any]) -> None: ...
def prepare_part(job: dict[Any, Any]) -> dict[Any, Any]: ...
FORMAT: int
class Prepared:
    dest: Path
    items: Any
    failures: Any
    corpus: Any
    reading: Any
    versions: Any
    tensors: Any
    def __init__(self, dest: Any) -> None: ...
    @property
    def settings(self) -> dict[Any, Any]: ...
    def item(self, i: int, modalities: Any = ...) -> dict[Any, Any]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def features(
        self,
        encoder: Any,
        reading: Reading | None = ...,
        modalities: str = ...,
        rows: Any = ...,
        tokenizer: Any = ...,
        bs: int = ...,
        precision: str = ...,
        half: bool = ...,
    ) -> KeptStates: ...
    def dataloaders(
        self,
        bs: int = ...,
        modalities: str = ...,
        tokenizer: Any = ...,
        max_seconds: float | None = ...,
        cut: str | None = ...,
        max_tokens: int | None = ...,
        balanced: bool = ...,
        group_batches_by: str | None = ...,
        reading: Reading | None = ...,
        num_workers: int = ...,
        device: Any = ...,
    ) -> MMERDataLoaders: ...
    @property
    def lengths(self) -> pd.DataFrame: ...
    @property
    def notes(self) -> pd.DataFrame: ...
    def with_corpus(self, corpus: Corpus) -> Any: ...
    def features_store(self, fingerprint: str, modality: str) -> FeatureStore: ...
def prepare(
    corpus: Corpus,
    dest: Any,
    reading: Reading | None = ...,
    executor: Any = ...,
    strict: bool = ...,
    n_workers: int | None = ...,
    sr: int | None = ...,
    interval: float | None = ...,
    faces: Any = ...,
) -> Prepared: ...
WORDS: str
def pending(
    corpus: Corpus,
    dest: Any,
    reading: Reading | None = ...,
    sr: int | None = ...,
    interval: float | None = ...,
    faces: Any = ...,
) -> pd.DataFrame: ...
def prepared_folder(data: Any, corpus: Corpus) -> Path: ...
def put_features(file: Any, tensors: dict[Any, Any]) -> None: ...
class FeatureStore:
    prepared: Prepared
    modality: str
    folder: Any
    def __init__(self, prepared: Prepared, fingerprint: str, modality: str) -> None: ...
    def file(self, i: int) -> str: ...
    def missing(self) -> list[Any]: ...
    def put(self, i: int, tensors: dict[Any, Any]) -> None: ...
    def get(self, i: int) -> dict[Any, Any]: ...
def remove_unused(dest: Any) -> int: ...
