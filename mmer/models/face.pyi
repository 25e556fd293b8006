# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from mmer.modality import Reading
from mmer.models.backbone import PretrainedEncoder
class Pixels(nn.Module):
    size: int | None
    def __init__(self, mean: Any, std: Any, size: int | None = ...) -> None: ...
    def forward(self, faces: Tensor) -> Tensor: ...
    def __call__(self, faces: Tensor) -> Tensor: ...
class FacesEncoder(PretrainedEncoder):
    modality: str
    static: bool
    def look(self, x: Tensor) -> Tensor: ...
    def states(self, faces: Tensor, face_counts: Tensor, face_times: Tensor) -> tuple[Any, ...]: ...
class VisionEncoder(FacesEncoder):
    config: Any
    model: Any
    pixels: Pixels
    built_with: dict[Any, Any]
    def __init__(
        self,
        model: str,
        pretrained: bool = ...,
        config: dict[Any, Any] | None = ...,
        pooling: str = ...,
        size: int | None = ...,
        mean: list[Any] | None = ...,
        std: list[Any] | None = ...,
        reading: Reading | None = ...,
    ) -> None: ...
    def look(self, x: Any) -> Any: ...
class TimmEncoder(FacesEncoder):
    model: Any
    pixels: Pixels
    built_with: dict[Any, Any]
    def __init__(
        self,
        model: str,
        pretrained: bool = ...,
        pooling: str = ...,
        size: int | None = ...,
        mean: list[Any] | None = ...,
        std: list[Any] | None = ...,
        args: dict[Any, Any] | None = ...,
        reading: Reading | None = ...,
    ) -> None: ...
    def layer_groups(self) -> list[Any]: ...
class OnnxGraph(nn.Module):
    features: str
    def __init__(self, data: Tensor, features: str) -> None: ...
    def __deepcopy__(self, memo: Any) -> Any: ...
    def __getstate__(self) -> dict[Any, Any]: ...
    @property
    def session(self) -> Any: ...
    def shape(self) -> Any: ...
    def forward(self, x: Tensor) -> Tensor: ...
    def __call__(self, x: Tensor) -> Tensor: ...
def read_sidecar(model: Any, output: str = ...) -> dict[Any, Any]: ...
def read_graph(model: Any, features: str) -> tuple[Any, ...]: ...
class OnnxEncoder(FacesEncoder):
    pixels: Pixels
    width: Any
    built_with: dict[Any, Any]
    model: Any
    def __init__(
        self,
        model: str,
        pretrained: bool = ...,
        pooling: str = ...,
        size: int | None = ...,
        mean: list[Any] | None = ...,
        std: list[Any] | None = ...,
        features: str | None = ...,
        width: int | None = ...,
        pages: list[Any] | None = ...,
        reading: Reading | None = ...,
    ) -> None: ...
    def look(self, x: Any) -> Any: ...
    def layer_groups(self) -> list[Any]: ...
