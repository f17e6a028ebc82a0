import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm1d(2)
        self.head = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))

    def forward(self, x):
        return self.head(self.norm(x))


class FrozenNorm(Net):
    def train(self, mode=True):  # (1)!
        super().train(mode)
        self.norm.eval()
        return self  # (2)!


x = torch.full((8, 2), 10.0)
for model in (Net(), FrozenNorm()):
    model.norm.eval()
    model.train()  # (3)!
    model(x)
    norm = model.norm
    print(norm.training, model.head.training, norm.running_mean)
    #> True True tensor([1., 1.])
    #> False True tensor([0., 0.])
