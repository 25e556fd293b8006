# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
import pandas as pd
from mmer.core import CorpusError
from mmer.data.corpus import Corpus
def describe_corpora(*names: Any) -> pd.DataFrame: ...
def parse_corpus(text: str) -> tuple[Any, ...]: ...
class OptionError(CorpusError):
    exit_code: int
def corpus_of(
    csv: Any = ...,
    corpus: Any = ...,
    whole: bool = ...,
    say: Any = ...,
    improvised: bool = ...,
    **options: Any,
) -> Corpus: ...
