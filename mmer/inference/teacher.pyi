# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
import numpy as np
from mmer.data.prepare import Prepared
from mmer.inference.recognizer import Recognizer
def teacher_answers(
    teacher: Recognizer,
    prepared: Prepared,
    bs: int = ...,
    every: int = ...,
) -> np.ndarray[Any, Any]: ...
TEACHER: str
def taught(prepared: Prepared, teacher: Any, label_share: float = ..., say: Any = ...) -> Prepared: ...
