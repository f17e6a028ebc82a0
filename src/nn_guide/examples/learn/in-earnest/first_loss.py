import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 16), nn.ReLU())
        self.out = nn.Linear(16, 3)

    def forward(self, x):
        x = self.layers[1](self.layers[0](x))
        return self.out(x).softmax(dim=1)


torch.manual_seed(0)
model, criterion = Net(), nn.CrossEntropyLoss()
x, y = torch.randn(6, 4), torch.tensor([0, 1, 2, 0, 1, 2])
print(f"{criterion(model(x), y):.1f}")
#> 1.1
