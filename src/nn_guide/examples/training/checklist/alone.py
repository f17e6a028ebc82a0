import torch
from torch import nn


class Pairs(nn.Module):
    def __init__(self, swap):
        super().__init__()
        self.swap, self.linear = swap, nn.Linear(6, 2)

    def forward(self, x):
        if self.swap:
            x = x.transpose(1, 2)
        else:
            x = x.reshape(3, len(x), 2).transpose(0, 1)
        return self.linear(x.flatten(1))


def stays_apart(model, x):
    model.eval()
    with torch.no_grad():
        alone = [model(sample[None]) for sample in x]
        return torch.allclose(model(x), torch.cat(alone), atol=1e-5)


x = torch.randn(4, 2, 3)
print(stays_apart(Pairs(swap=False), x))
#> False
print(stays_apart(Pairs(swap=True), x))
#> True
