# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from pathlib import Path
from typing import Any
FILES: Any
def find_model(path: Any, revision: str | None = ..., **hub: Any) -> Path: ...
