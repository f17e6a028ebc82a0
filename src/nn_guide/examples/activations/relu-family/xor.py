import torch
from torch import nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
net.load_state_dict(
    {
        "0.weight": torch.tensor([[1.0, 1.0], [1.0, 1.0]]),
        "0.bias": torch.tensor([0.0, -1.0]),
        "2.weight": torch.tensor([[1.0, -2.0]]),
        "2.bias": torch.tensor([0.0]),
    }
)
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
print(net(x).flatten().tolist())
#> [0.0, 1.0, 1.0, 0.0]
net[1] = nn.Identity()
print(net(x).flatten().tolist())
#> [2.0, 1.0, 1.0, 0.0]
