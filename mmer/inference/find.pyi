# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from pathlib import Path
from typing import Any
from mmer.task import Task
FILES: Any
def find_model(path: Any, revision: str | None = ..., **hub: Any) -> Path: ...
def read_task(folder: Any) -> Task: ...
