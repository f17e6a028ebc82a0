"""torch.nn.Linear, as in torch 2.13"""

import math

import torch
from torch import Tensor


class Linear:
    """(*, in_features) → (*, out_features)"""

    def __init__(
        self, in_features: int, out_features: int, bias: bool = True
    ):
        bound = 1 / math.sqrt(in_features)
        self.weight = torch.empty(out_features, in_features)
        self.weight.uniform_(-bound, bound)
        self.bias = None
        if bias:
            self.bias = torch.empty(out_features).uniform_(
                -bound, bound
            )

    def __call__(self, input: Tensor) -> Tensor:
        output = input @ self.weight.T
        return output if self.bias is None else output + self.bias
