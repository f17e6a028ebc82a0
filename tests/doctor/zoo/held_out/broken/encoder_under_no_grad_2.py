# expect: graph-cut
"""Fine-tuning with the features computed under no_grad, though the encoder is in the optimizer."""

import torch
from torch import nn

torch.manual_seed(0)


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(12, 24), nn.ReLU(), nn.Linear(24, 12), nn.ReLU())
        self.head = nn.Linear(12, 4)

    @torch.no_grad()
    def features(self, x):
        return self.encoder(x)

    def forward(self, x):
        return self.head(self.features(x))


model = Classifier()
opt = torch.optim.Adam(model.parameters(), lr=5e-3)
W = torch.randn(12, 4)
for step in range(40):
    x = torch.randn(32, 12)
    y = (x @ W).argmax(1)
    opt.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    opt.step()
