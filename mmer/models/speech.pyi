# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from mmer.modality import Reading
from mmer.models.backbone import PretrainedEncoder
class WaveformFront(nn.Module):
    settings: dict[Any, Any]
    normalize: bool
    kernels: Any
    strides: Any
    together: Any
    squeeze: Any
    seconds: Any
    least: Any
    masks_well: tuple[str, ...]
    def __init__(self, config: Any, normalize: bool = ...) -> None: ...
    def steps(self, lengths: Any) -> Any: ...
    def forward(self, network: Any, audio: Tensor, lengths: Tensor, chosen: Any) -> tuple[Any, ...]: ...
    def __call__(self, network: Any, audio: Tensor, lengths: Tensor, chosen: Any) -> tuple[Any, ...]: ...
class LogMel(nn.Module):
    def __init__(self, n_mels: int = ...) -> None: ...
    def forward(self, audio: Tensor, frames: Tensor, size: int) -> Tensor: ...
    def __call__(self, audio: Tensor, frames: Tensor, size: int) -> Tensor: ...
class WhisperFront(nn.Module):
    settings: dict[Any, Any]
    pad: Any
    mel: LogMel
    most: Any
    static: bool
    seconds: Any
    least: Any
    def __init__(self, config: Any, pad: float = ...) -> None: ...
    def forward(self, network: Any, audio: Any, lengths: Any, chosen: Any) -> Any: ...
    def __call__(self, network: Any, audio: Any, lengths: Any, chosen: Any) -> Any: ...
class FilterBankFront(nn.Module):
    settings: dict[Any, Any]
    n_mels: Any
    seconds: Any
    least: Any
    def __init__(self, config: Any) -> None: ...
    def features(self, audio: Tensor, lengths: Tensor) -> tuple[Any, ...]: ...
    def forward(self, network: Any, audio: Any, lengths: Any, chosen: Any) -> Any: ...
    def __call__(self, network: Any, audio: Any, lengths: Any, chosen: Any) -> Any: ...
FRONTS: dict[Any, Any]
class SpeechEncoder(PretrainedEncoder):
    config: Any
    model: Any
    front: Any
    built_with: dict[Any, Any]
    def __init__(
        self,
        model: str,
        pretrained: bool = ...,
        config: dict[Any, Any] | None = ...,
        layers: Any = ...,
        pooling: str = ...,
        normalize: bool | None = ...,
        pad: float | None = ...,
        reading: Reading = ...,
    ) -> None: ...
    def states(self, audio: Tensor, audio_lengths: Tensor) -> tuple[Any, ...]: ...
