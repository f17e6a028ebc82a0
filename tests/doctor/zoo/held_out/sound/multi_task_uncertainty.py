"""Two tasks share a trunk; learned log-variances weigh the losses."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass
class Output:
    kind: Tensor
    amount: Tensor


class TwoHeads(nn.Module):
    def __init__(self, features: int = 10, width: int = 32):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(features, width), nn.ReLU(), nn.LayerNorm(width))
        self.kind = nn.Linear(width, 3)
        self.amount = nn.Linear(width, 1)

    def forward(self, x: Tensor) -> Output:
        h = self.trunk(x)
        return Output(self.kind(h), self.amount(h).squeeze(1))


class WeightedSum(nn.Module):
    def __init__(self):
        super().__init__()
        self.log_variance = nn.Parameter(torch.zeros(2))

    def forward(self, *losses: Tensor) -> Tensor:
        weighted = torch.exp(-self.log_variance) * torch.stack(losses) + self.log_variance
        return weighted.sum()


torch.manual_seed(0)
x = torch.randn(320, 10)
kind = (x @ torch.randn(10, 3)).argmax(1)
amount = x[:, :3].sum(1) / 3**0.5 + 0.1 * torch.randn(320)

model, weigh = TwoHeads(), WeightedSum()
optimizer = torch.optim.Adam([*model.parameters(), *weigh.parameters()], lr=1e-2)
for _ in range(5):
    for rows in torch.randperm(320).split(40):
        out = model(x[rows])
        loss = weigh(
            nn.functional.cross_entropy(out.kind, kind[rows]),
            nn.functional.mse_loss(out.amount, amount[rows]),
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
