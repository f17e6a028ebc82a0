import sys
from importlib import import_module
from pathlib import Path

import torch
import torch.nn.functional as F

Path("root_linear.py").write_text("""
import torch
from torch import nn


class RootLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        weight = torch.randn(out_features, in_features)
        self.weight = nn.Parameter(weight * in_features**-0.5)
        self.bias = nn.Parameter(torch.ones(in_features))

    def forward(self, x):
        root = (x**2 + self.bias).clamp(min=1e-12).sqrt()
        return root @ self.weight.T
""")
sys.path.insert(0, "")
RootLinear = import_module("root_linear").RootLinear

weight, bias = torch.tensor([[1.0, -2.0]]), torch.tensor([2.0, 3.0])
x = 2 * torch.randn(640, 2)
y = (x**2 + bias).sqrt() @ weight.T
model = RootLinear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for epoch in range(1, 11):
    losses = []
    for inputs, target in zip(x.split(32), y.split(32)):
        loss = F.mse_loss(model(inputs), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(epoch, f"{torch.tensor(losses).mean():.3f}")
    #> 1 2.030
    #> 2 0.108
    #> 3 0.065
    #> 4 0.043
    #> 5 0.030
    #> 6 0.022
    #> 7 0.017
    #> 8 0.014
    #> 9 0.012
    #> 10 0.011
