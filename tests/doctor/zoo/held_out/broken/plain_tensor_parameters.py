# expect: unregistered
"""A custom layer with its weight as a plain tensor that requires a gradient."""

import torch
from torch import nn


class Bilinear(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.W = torch.randn(d, d, requires_grad=True)
        self.norm = nn.LayerNorm(d)

    def forward(self, a, b):
        return torch.einsum("bi,ij,bj->b", self.norm(a), self.W, self.norm(b)) / self.W.shape[0]


def main():
    torch.manual_seed(0)
    true = torch.randn(6, 6)
    scorer = Bilinear(6)
    opt = torch.optim.SGD(scorer.parameters(), lr=0.1)
    for _ in range(40):
        a, b = torch.randn(2, 32, 6)
        target = torch.einsum("bi,ij,bj->b", a, true, b) / 6
        loss = ((scorer(a, b) - target) ** 2).mean()
        opt.zero_grad()
        loss.backward()
        opt.step()


if __name__ == "__main__":
    main()
