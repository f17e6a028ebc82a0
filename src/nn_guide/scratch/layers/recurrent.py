"""torch.nn.RNN, as in torch 2.13"""

import math

import torch
from torch import Tensor

from nn_guide.scratch.layers.rnn_cells import (
    affine,
    gru_step,
    lstm_step,
    rnn_step,
)


class Recurrent:
    """h_n, c_n: (D · num_layers, N, hidden_size)"""

    chunks = 1
    proj_size = 0

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
    ):
        self.num_layers, self.batch_first = num_layers, batch_first
        self.p, self.training = dropout, True
        self.directions = ["", "_reverse"] if bidirectional else [""]
        self.sizes = [self.proj_size or hidden_size]
        bound = 1 / math.sqrt(hidden_size)
        rows = self.chunks * hidden_size
        for layer in range(num_layers):
            for direction in self.directions:
                shapes = {
                    "weight_ih": (rows, input_size),
                    "weight_hh": (rows, self.sizes[0]),
                }
                if bias:
                    shapes |= {"bias_ih": (rows,), "bias_hh": (rows,)}
                if self.proj_size:
                    shapes["weight_hr"] = (self.proj_size, hidden_size)
                for name, shape in shapes.items():
                    drawn = torch.empty(shape).uniform_(-bound, bound)
                    setattr(self, f"{name}_l{layer}{direction}", drawn)
            input_size = len(self.directions) * self.sizes[0]  # (1)!

    def __call__(
        self,
        input: Tensor,
        hx: Tensor | tuple[Tensor, Tensor] | None = None,
    ):
        swap = self.batch_first and input.dim() == 3
        x = input.transpose(0, 1) if swap else input  # (2)!
        if hx is None:
            rows = self.num_layers * len(self.directions)
            starts = [
                x.new_zeros(rows, *x.shape[1:-1], size)
                for size in self.sizes
            ]
        else:
            starts = [hx] if isinstance(hx, Tensor) else hx
        ends = []
        for layer in range(self.num_layers):
            if layer > 0 and self.p > 0 and self.training:
                keep = torch.empty_like(x).bernoulli_(1 - self.p)
                x = x * keep / (1 - self.p)
            outputs = []
            for direction in self.directions:
                state = [start[len(ends)] for start in starts]
                output, state = self.scan(
                    x, state, f"_l{layer}{direction}"
                )
                outputs.append(output)
                ends.append(state)
            x = torch.cat(outputs, dim=-1)
        output = x.transpose(0, 1) if swap else x
        ends = tuple(
            torch.stack(end) for end in zip(*ends, strict=True)
        )  # (3)!
        return output, ends if len(ends) > 1 else ends[0]

    def scan(
        self, x: Tensor, state: list[Tensor], name: str
    ) -> tuple[Tensor, list[Tensor]]:
        """(L, N, C), state → (L, N, C_out), state"""
        w_ih, w_hh, w_hr, b_ih, b_hh = (
            getattr(self, part + name, None)
            for part in (
                "weight_ih",
                "weight_hh",
                "weight_hr",
                "bias_ih",
                "bias_hh",
            )
        )
        reverse = name.endswith("_reverse")
        from_input = affine(
            x.flip(0) if reverse else x, w_ih, b_ih
        )  # (4)!
        outputs = []
        for row in from_input:
            state = self.step(row, affine(state[0], w_hh, b_hh), *state)
            if w_hr is not None:
                state[0] = state[0] @ w_hr.T  # (5)!
            outputs.append(state[0])
        output = torch.stack(outputs)
        return output.flip(0) if reverse else output, state


class RNN(Recurrent):
    """(L, N, input_size) → (L, N, D · hidden_size), h_n"""

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        nonlinearity: str = "tanh",
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
    ):
        super().__init__(
            input_size,
            hidden_size,
            num_layers,
            bias,
            batch_first,
            dropout,
            bidirectional,
        )
        self.nonlinearity = nonlinearity

    def step(
        self, from_input: Tensor, from_hidden: Tensor, h: Tensor
    ) -> list[Tensor]:
        return [rnn_step(from_input, from_hidden, self.nonlinearity)]


class LSTM(Recurrent):
    """(L, N, input_size) → (L, N, D · hidden_size), (h_n, c_n)"""

    chunks = 4

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        bias: bool = True,
        batch_first: bool = False,
        dropout: float = 0.0,
        bidirectional: bool = False,
        proj_size: int = 0,
    ):
        self.proj_size = proj_size
        super().__init__(
            input_size,
            hidden_size,
            num_layers,
            bias,
            batch_first,
            dropout,
            bidirectional,
        )
        self.sizes.append(hidden_size)  # (6)!

    def step(
        self,
        from_input: Tensor,
        from_hidden: Tensor,
        h: Tensor,
        c: Tensor,
    ) -> list[Tensor]:
        return list(lstm_step(from_input, from_hidden, c))


class GRU(Recurrent):
    """(L, N, input_size) → (L, N, D · hidden_size), h_n"""

    chunks = 3

    def step(
        self, from_input: Tensor, from_hidden: Tensor, h: Tensor
    ) -> list[Tensor]:
        return [gru_step(from_input, from_hidden, h)]
