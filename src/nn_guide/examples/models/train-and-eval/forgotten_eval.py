import torch
import torch.nn.functional as F
from torch import nn

model = nn.Sequential(
    nn.Linear(10, 5), nn.ReLU(), nn.Dropout(0.5), nn.Linear(5, 2)
)
x, target = torch.randn(64, 10), torch.randn(64, 2)
print(model(x).shape)
#> torch.Size([64, 2])

with torch.no_grad():
    losses = [F.mse_loss(model(x), target) for _ in range(3)]
    print([round(loss.item(), 3) for loss in losses])
    #> [1.664, 1.581, 1.698]
    model.eval()
    losses = [F.mse_loss(model(x), target) for _ in range(3)]
    print([round(loss.item(), 3) for loss in losses])
    #> [1.564, 1.564, 1.564]
