import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(128, 8)
target = (x[:, :1] * x[:, 1:2] > 0).float()
for norm in (nn.Identity, nn.BatchNorm1d):
    layers = []
    for features in (8, *[64] * 9):
        layers += [nn.Linear(features, 64), norm(64), nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(64, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for _ in range(51):
        loss = F.binary_cross_entropy_with_logits(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    shown = [f"{losses[step]:.1f}" for step in (0, 25, 50)]
    print(norm.__name__, shown)
    #> Identity ['0.7', '0.7', '0.7']
    #> BatchNorm1d ['0.8', '0.0', '0.0']
