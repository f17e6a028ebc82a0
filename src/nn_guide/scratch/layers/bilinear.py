"""torch.nn.Bilinear, as in torch 2.13"""

import math

import torch
from torch import Tensor


class Bilinear:
    """(*, in1_features), (*, in2_features) → (*, out_features)"""

    def __init__(
        self,
        in1_features: int,
        in2_features: int,
        out_features: int,
        bias: bool = True,
    ):
        bound = 1 / math.sqrt(in1_features)
        self.weight = torch.empty(
            out_features, in1_features, in2_features
        )
        self.weight.uniform_(-bound, bound)
        self.bias = None
        if bias:
            self.bias = torch.empty(out_features).uniform_(
                -bound, bound
            )

    def __call__(self, input1: Tensor, input2: Tensor) -> Tensor:
        output = torch.einsum(
            "...i,kij,...j->...k", input1, self.weight, input2
        )
        return output if self.bias is None else output + self.bias
