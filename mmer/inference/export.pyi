# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from pathlib import Path
from torch import Tensor
from torch import nn
from typing import Any
import torch
from mmer.inference.folder import TrainedModel
from mmer.modality import Reading
def input_sizes(reading: Reading, seconds: float | None = ..., **sizes: Any) -> dict[Any, Any]: ...
def input_names(modalities: Any) -> list[Any]: ...
def fit_batch(batch: dict[Any, Any], sizes: dict[Any, Any], modalities: Any = ...) -> dict[Any, Any]: ...
def example_batch(
    reading: Reading,
    sizes: dict[Any, Any],
    n: int = ...,
    tokenizer: Any = ...,
    seed: int = ...,
    model: Any = ...,
) -> dict[Any, Any]: ...
class InferenceForm(nn.Module):
    model: Any
    temperature: Any
    names: Any
    def __init__(self, trained: TrainedModel) -> None: ...
    def forward(self, *inputs: Tensor) -> Tensor: ...
    def __call__(self, *inputs: Tensor) -> Tensor: ...
def export_program(
    trained: Any,
    seconds: float | None = ...,
    faces: int | None = ...,
) -> torch.export.ExportedProgram: ...
def export_onnx(
    trained: Any,
    path: Any,
    seconds: float | None = ...,
    faces: int | None = ...,
    tolerance: float = ...,
) -> Path: ...
class OnnxModel:
    session: Any
    labels: Any
    sizes: Any
    modalities: Any
    reading: Any
    task: Any
    def __init__(self, path: Any, threads: int = ...) -> None: ...
    def logits(self, batch: dict[Any, Any]) -> Tensor: ...
