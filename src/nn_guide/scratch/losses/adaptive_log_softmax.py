"""torch.nn.AdaptiveLogSoftmaxWithLoss, as in torch 2.13"""

from collections import namedtuple
from collections.abc import Sequence

import torch
from torch import Tensor

from nn_guide.scratch.activations.log_softmax import LogSoftmax
from nn_guide.scratch.layers.linear import Linear

Result = namedtuple("Result", ["output", "loss"])


class AdaptiveLogSoftmaxWithLoss:
    """(N, in_features), (N) → (N), ()"""

    def __init__(
        self,
        in_features: int,
        n_classes: int,
        cutoffs: Sequence[int],
        div_value: float = 4.0,
        head_bias: bool = False,
    ):
        self.cutoffs = [*cutoffs, n_classes]
        first, clusters = self.cutoffs[0], len(cutoffs)
        self.head = Linear(
            in_features, first + clusters, bias=head_bias
        )  # (1)!
        self.tail = []
        for i in range(clusters):
            width = int(in_features // div_value ** (i + 1))  # (2)!
            size = self.cutoffs[i + 1] - self.cutoffs[i]
            narrow = Linear(in_features, width, bias=False)
            wide = Linear(width, size, bias=False)
            self.tail.append([narrow, wide])

    def __call__(self, input_: Tensor, target_: Tensor) -> Result:
        column = target_.clone()
        within = torch.zeros_like(input_[..., 0])
        for i in range(len(self.tail)):
            low, high = self.cutoffs[i], self.cutoffs[i + 1]
            rows = (target_ >= low) & (target_ < high)
            if rows.any():  # (3)!
                log_p = self.cluster(i, input_[rows])
                place = target_[rows, None] - low
                within[rows] = log_p.gather(-1, place).squeeze(-1)
                column[rows] = self.cutoffs[0] + i
        head = LogSoftmax(-1)(self.head(input_))
        output = (
            head.gather(-1, column.unsqueeze(-1)).squeeze(-1) + within
        )  # (4)!
        return Result(output, -output.mean())

    def cluster(self, i: int, input: Tensor) -> Tensor:
        """(N, in_features) → (N, size of the cluster)"""
        narrow, wide = self.tail[i]
        return LogSoftmax(-1)(wide(narrow(input)))

    def log_prob(self, input: Tensor) -> Tensor:
        """(N, in_features) → (N, n_classes)"""
        head = LogSoftmax(-1)(self.head(input))
        first = self.cutoffs[0]
        clusters = [
            head[:, first + i, None] + self.cluster(i, input)
            for i in range(len(self.tail))
        ]
        return torch.cat([head[:, :first], *clusters], -1)

    def predict(self, input: Tensor) -> Tensor:
        """(N, in_features) → (N)"""
        return self.log_prob(input).argmax(-1)
