# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
import torch.nn as nn
def slstm(z: Any, i: Any, f: Any, o: Any, R: Any, state: Any = ..., forget: str = ...) -> tuple[Any, ...]: ...
def mlstm_recurrent(q: Any, k: Any, v: Any, i: Any, f: Any, state: Any = ..., forget: str = ...) -> tuple[Any, ...]: ...
def mlstm_parallel(q: Any, k: Any, v: Any, i: Any, f: Any, state: Any = ..., forget: str = ...) -> tuple[Any, ...]: ...
def mlstm_chunkwise(
    q: Any,
    k: Any,
    v: Any,
    i: Any,
    f: Any,
    state: Any = ...,
    forget: str = ...,
    chunk_size: int = ...,
) -> tuple[Any, ...]: ...
class CausalConv(nn.Module):
    weight: Any
    bias: Any
    def __init__(self, channels: int, kernel: int = ..., directions: int = ...) -> None: ...
    def forward(self, x: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
    def __call__(self, x: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
class mLSTMCell(nn.Module):
    n_heads: int
    head_dim: int
    qk_dim: Any
    forget: str
    directions: int
    proj: Any
    gate_bias: Any
    def __init__(
        self,
        d_in: int,
        n_heads: int = ...,
        head_dim: int = ...,
        qk_dim: int | None = ...,
        forget: str = ...,
        directions: int = ...,
    ) -> None: ...
    def forward(self, c: Any, v: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
    def __call__(self, c: Any, v: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
class mLSTMBlock(nn.Module):
    d_model: int
    directions: int
    inner: Any
    hidden: Any
    up: Any
    conv: CausalConv
    cell: mLSTMCell
    skip: Any
    down: Any
    drop: Any
    def __init__(
        self,
        d_model: int,
        n_heads: int = ...,
        head_dim: int | None = ...,
        qk_dim: int | None = ...,
        proj_factor: float = ...,
        conv_kernel: int = ...,
        forget: str = ...,
        dropout: float = ...,
        directions: int = ...,
        n_layers: int = ...,
    ) -> None: ...
    def forward(self, x: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
    def __call__(self, x: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
class sLSTMBlock(nn.Module):
    d_model: int
    n_heads: int
    forget: str
    directions: int
    conv: CausalConv
    zo: Any
    gates: Any
    gate_bias: Any
    R: Any
    up: Any
    down: Any
    drop: Any
    def __init__(
        self,
        d_model: int,
        n_heads: int = ...,
        proj_factor: float = ...,
        conv_kernel: int = ...,
        forget: str = ...,
        dropout: float = ...,
        directions: int = ...,
        n_layers: int = ...,
    ) -> None: ...
    def forward(self, x: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
    def __call__(self, x: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
def reverse_steps(x: Any, lengths: Any = ...) -> Any: ...
def both_ways(x: Any, lengths: Any = ...) -> Any: ...
def side_by_side(y: Any, lengths: Any = ...) -> Any: ...
class XLSTM(nn.Module):
    d_model: int
    bidirectional: bool
    piece: int
    blocks: Any
    def __init__(
        self,
        d_model: int,
        n_layers: int = ...,
        n_heads: int = ...,
        slstm_at: tuple[Any, ...] = ...,
        bidirectional: bool = ...,
        head_dim: int | None = ...,
        qk_dim: int | None = ...,
        proj_factor: float = ...,
        conv_kernel: int = ...,
        forget: str = ...,
        dropout: float = ...,
        piece: int = ...,
    ) -> None: ...
    def run(self, x: Any, state: Any = ..., lengths: Any = ...) -> tuple[Any, ...]: ...
    def forward(self, x: Any, lengths: Any = ..., state: Any = ..., return_state: bool = ...) -> Any: ...
    def __call__(self, x: Any, lengths: Any = ..., state: Any = ..., return_state: bool = ...) -> Any: ...
    def step(self, x: Any, state: Any = ...) -> tuple[Any, ...]: ...
