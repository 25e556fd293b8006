# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from pathlib import Path
from typing import Any
def write_toy_mmsa(
    path: Any,
    n: int = ...,
    widths: tuple[Any, ...] = ...,
    steps: tuple[Any, ...] = ...,
    noise: tuple[Any, ...] = ...,
    seed: int = ...,
) -> Path: ...
