"""torch.nn.RNNCell, as in torch 2.13"""

import math

import torch
from torch import Tensor


def affine(
    input: Tensor, weight: Tensor, bias: Tensor | None
) -> Tensor:
    output = input @ weight.T
    return output if bias is None else output + bias


def rnn_step(
    from_input: Tensor, from_hidden: Tensor, nonlinearity: str
) -> Tensor:
    total = from_input + from_hidden
    return (
        total.tanh() if nonlinearity == "tanh" else total.clamp(min=0)
    )


def lstm_step(
    from_input: Tensor, from_hidden: Tensor, c: Tensor
) -> tuple[Tensor, Tensor]:
    i, f, g, o = (from_input + from_hidden).chunk(4, dim=-1)  # (1)!
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    h = o.sigmoid() * c.tanh()
    return h, c


def gru_step(
    from_input: Tensor, from_hidden: Tensor, h: Tensor
) -> Tensor:
    r_x, z_x, n_x = from_input.chunk(3, dim=-1)
    r_h, z_h, n_h = from_hidden.chunk(3, dim=-1)
    r, z = (r_x + r_h).sigmoid(), (z_x + z_h).sigmoid()
    n = (n_x + r * n_h).tanh()  # (2)!
    return (1 - z) * n + z * h


class Cell:
    """h, c: (N, hidden_size)"""

    chunks = 1

    def __init__(
        self, input_size: int, hidden_size: int, bias: bool = True
    ):
        bound = 1 / math.sqrt(hidden_size)
        rows = self.chunks * hidden_size

        def draw(*shape: int) -> Tensor:
            return torch.empty(*shape).uniform_(-bound, bound)

        self.hidden_size = hidden_size
        self.weight_ih = draw(rows, input_size)
        self.weight_hh = draw(rows, hidden_size)
        self.bias_ih = draw(rows) if bias else None
        self.bias_hh = draw(rows) if bias else None

    def zeros(self, input: Tensor) -> Tensor:
        return input.new_zeros(*input.shape[:-1], self.hidden_size)

    def products(
        self, input: Tensor, h: Tensor
    ) -> tuple[Tensor, Tensor]:
        from_input = affine(input, self.weight_ih, self.bias_ih)
        return from_input, affine(h, self.weight_hh, self.bias_hh)


class RNNCell(Cell):
    """(N, input_size), h → h"""

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        bias: bool = True,
        nonlinearity: str = "tanh",
    ):
        super().__init__(input_size, hidden_size, bias)
        self.nonlinearity = nonlinearity

    def __call__(
        self, input: Tensor, hx: Tensor | None = None
    ) -> Tensor:
        h = self.zeros(input) if hx is None else hx
        return rnn_step(*self.products(input, h), self.nonlinearity)


class LSTMCell(Cell):
    """(N, input_size), (h, c) → (h, c)"""

    chunks = 4

    def __call__(
        self, input: Tensor, hx: tuple[Tensor, Tensor] | None = None
    ) -> tuple[Tensor, Tensor]:
        h, c = (
            (self.zeros(input), self.zeros(input)) if hx is None else hx
        )
        return lstm_step(*self.products(input, h), c)


class GRUCell(Cell):
    """(N, input_size), h → h"""

    chunks = 3

    def __call__(
        self, input: Tensor, hx: Tensor | None = None
    ) -> Tensor:
        h = self.zeros(input) if hx is None else hx
        return gru_step(*self.products(input, h), h)
