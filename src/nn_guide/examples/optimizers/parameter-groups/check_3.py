import torch
from torch import nn

for way in ("requires_grad_(False)", "eval()", "both"):
    norm = nn.BatchNorm1d(2)
    if way != "eval()":
        norm.requires_grad_(False)
    if way != "requires_grad_(False)":
        norm.eval()
    optimizer = torch.optim.SGD(norm.parameters(), lr=0.1)
    x = torch.tensor([[1.0, 2.0], [3.0, 8.0]], requires_grad=True)
    norm(x).pow(3).sum().backward()
    optimizer.step()
    same = [
        norm.weight.equal(torch.ones(2)),
        norm.running_mean.equal(torch.zeros(2)),
    ]
    print(way, same)
    #> requires_grad_(False) [True, False]
    #> eval() [False, True]
    #> both [True, True]
