import torch
from torch import nn

x, y = torch.randn(12, 3).double(), torch.randn(12, 3).double()
for norm in (nn.LayerNorm(3), nn.BatchNorm1d(3)):
    model = nn.Sequential(nn.Linear(3, 3), norm).double()
    gradients = []
    for size in (12, 3):
        model.zero_grad()
        for x_part, y_part in zip(
            x.split(size), y.split(size), strict=True
        ):
            loss = (model(x_part) - y_part).square().mean()
            (loss * size / 12).backward()
        gradients.append(model[0].weight.grad)
    print(type(norm).__name__, torch.allclose(*gradients))
    #> LayerNorm True
    #> BatchNorm1d False
