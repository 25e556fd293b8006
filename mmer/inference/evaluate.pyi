# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from contextlib import AbstractContextManager
from typing import Any
from mmer.data.corpus import Corpus
from mmer.data.load import UtteranceDataset
from mmer.inference.recognizer import Recognizer
from mmer.training.metrics import Report
def in_vocabulary(
    corpus: Corpus,
    labels: Any,
    rename: dict[Any, Any] | None = ...,
    skip_unknown: bool = ...,
) -> Corpus: ...
def prepared_for(
    recognizer: Recognizer,
    corpus: Corpus,
    dest: Any = ...,
    hear: Any = ...,
) -> AbstractContextManager[Any]: ...
def answerable(recognizer: Recognizer, prepared: Any, labelled: bool = ...) -> UtteranceDataset: ...
def evaluate_corpus(
    recognizer: Recognizer,
    corpus: Corpus,
    dest: Any = ...,
    split: str | None = ...,
    rename: dict[Any, Any] | None = ...,
    skip_unknown: bool = ...,
    bs: int = ...,
    adapt_to: str | None = ...,
    hear: Any = ...,
) -> tuple[Any, ...]: ...
def splits_judged(corpus: Corpus, report: Report) -> dict[Any, Any]: ...
def keep_report(report: Report, folder: Any) -> None: ...
