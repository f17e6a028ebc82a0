import torch
from torch import nn

from nn_guide.training import checks


class Net(nn.Module):
    def __init__(self, broken):
        super().__init__()
        self.broken = broken
        self.first = nn.Linear(2, 9)
        self.last, self.other = nn.Linear(9, 1), nn.Linear(9, 1)

    def forward(self, x):
        hidden = self.first(x).relu()
        if self.broken:
            return self.last(hidden.detach())
        return self.last(hidden) + self.other(hidden)


model, right = Net(broken=True), Net(broken=False)
for problem in checks.gradients(model, model(torch.ones(5, 2)).sum()):
    print(problem)
    #> first.weight gets no gradient.
    #> first.bias gets no gradient.
    #> other.weight gets no gradient.
    #> other.bias gets no gradient.

nn.init.constant_(model.first.bias, -100)
model.broken = False
print(checks.gradients(model, model(torch.ones(5, 2)).sum())[0])
#> first.weight gets a gradient of zeros.

print(checks.gradients(right, right(torch.ones(5, 2)).sum()))
#> []
