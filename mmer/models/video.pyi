# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from mmer.modality import Reading
from mmer.models.encoder import Encoded
class FaceCNN(nn.Module):
    normalize: Any
    features: Any
    dim: int
    head: Any
    def __init__(
        self,
        stem: int = ...,
        channels: tuple[Any, ...] = ...,
        hidden: int = ...,
        dim: int = ...,
        size: int = ...,
        dropout: float = ...,
    ) -> None: ...
    def reparameterize(self) -> None: ...
    def forward(self, faces: Tensor) -> Tensor: ...
    def __call__(self, faces: Tensor) -> Tensor: ...
class TimmFace(nn.Module):
    normalize: Any
    size: Any
    head: Any
    dim: int
    built_with: dict[Any, Any]
    model: Any
    def __init__(self, name: str, pretrained: bool = ..., dim: int = ...) -> None: ...
    def layer_groups(self) -> list[Any]: ...
    def forward(self, faces: Tensor) -> Tensor: ...
    def __call__(self, faces: Tensor) -> Tensor: ...
class VideoEncoder(nn.Module):
    face: nn.Module
    dim: Any
    built_with: Any
    static: bool
    cls: Any
    transformer: Any
    def __init__(self, face: nn.Module, n_layers: int = ..., n_heads: int = ..., dropout: float = ...) -> None: ...
    def layer_groups(self) -> Any: ...
    def forward(self, faces: Tensor, face_counts: Tensor, face_times: Tensor) -> Encoded: ...
    def __call__(self, faces: Tensor, face_counts: Tensor, face_times: Tensor) -> Encoded: ...
def repvgg_encoder(
    reading: Reading,
    dropout: float = ...,
    stem: int = ...,
    channels: tuple[Any, ...] = ...,
    hidden: int = ...,
    dim: int = ...,
    n_layers: int = ...,
    n_heads: int = ...,
) -> VideoEncoder: ...
def timm_transformer(
    model: str,
    pretrained: bool = ...,
    dropout: float = ...,
    dim: int = ...,
    n_layers: int = ...,
    n_heads: int = ...,
) -> VideoEncoder: ...
