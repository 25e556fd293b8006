# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from mmer.modality import Reading
from mmer.models.encoder import Encoded
class MaskedBatchNorm1d(nn.BatchNorm1d):
    num_batches_tracked: Any
    def forward(self, x: Tensor, mask: Tensor) -> Tensor: ...
    def __call__(self, x: Tensor, mask: Tensor) -> Tensor: ...
def gabor_bank(n: int, kernel: int, rate: int, low: float = ..., turn: float = ...) -> Tensor: ...
class LogEnergy(nn.Module):
    conv: Any
    floor: float
    norm: MaskedBatchNorm1d
    def __init__(self, n: int, kernel: int, stride: int, rate: int, floor: float = ...) -> None: ...
    def forward(self, x: Tensor, lengths: Tensor) -> Tensor: ...
    def __call__(self, x: Tensor, lengths: Tensor) -> Tensor: ...
class AudioCNN(nn.Module):
    pool: int
    dim: Any
    stages: Any
    dropout: Any
    hop: Any
    min_samples: Any
    stem: Any
    def __init__(
        self,
        stem: tuple[Any, ...] = ...,
        channels: tuple[Any, ...] = ...,
        depth: int = ...,
        pool: int = ...,
        dropout: float = ...,
        sample_rate: int = ...,
        front: str = ...,
    ) -> None: ...
    def forward(self, audio: Tensor, lengths: Tensor) -> tuple[Any, ...]: ...
    def __call__(self, audio: Tensor, lengths: Tensor) -> tuple[Any, ...]: ...
class StatisticsPool(nn.Module):
    W: Any
    norm: MaskedBatchNorm1d
    def __init__(self, dim: int) -> None: ...
    def forward(self, x: Tensor, mask: Tensor) -> Tensor: ...
    def __call__(self, x: Tensor, mask: Tensor) -> Tensor: ...
class AudioEncoder(nn.Module):
    cnn: AudioCNN
    project: Any
    xlstm: Any
    pool: Any
    dim: Any
    sample_rate: Any
    def __init__(
        self,
        stem: tuple[Any, ...] = ...,
        channels: tuple[Any, ...] = ...,
        depth: int = ...,
        pool: int = ...,
        hidden: int = ...,
        n_layers: int = ...,
        n_heads: int = ...,
        pooling: str = ...,
        dropout: float = ...,
        reading: Reading = ...,
        front: str = ...,
    ) -> None: ...
    def forward(self, audio: Tensor, audio_lengths: Tensor) -> Encoded: ...
    def __call__(self, audio: Tensor, audio_lengths: Tensor) -> Encoded: ...
def adapt_batchnorm(model: nn.Module, *inputs: Any) -> None: ...
