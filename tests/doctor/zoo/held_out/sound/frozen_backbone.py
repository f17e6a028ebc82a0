"""Transfer: the backbone is frozen and stays in eval mode, only the new head is trained."""

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset


class Backbone(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv1d(1, 8, 5, stride=2),
            nn.BatchNorm1d(8),
            nn.ReLU(),
            nn.Conv1d(8, 16, 5, stride=2),
            nn.BatchNorm1d(16),
            nn.ReLU(),
        )

    def forward(self, x):
        return self.layers(x).mean(2)


class Classifier(nn.Module):
    def __init__(self, backbone, classes):
        super().__init__()
        self.backbone = backbone
        self.head = nn.Linear(16, classes)
        self.backbone.requires_grad_(False)

    def train(self, mode=True):
        super().train(mode)
        self.backbone.eval()
        return self

    def forward(self, x):
        return self.head(self.backbone(x))


def waves(count, frequencies):
    which = torch.randint(len(frequencies), (count,))
    f = torch.tensor(frequencies)[which].unsqueeze(1)
    t = torch.linspace(0, 6.28, 40)
    signal = torch.sin(f * t + 6.28 * torch.rand(count, 1)) + 0.2 * torch.randn(count, 40)
    return TensorDataset(signal.unsqueeze(1), which)


def fit(model, dataset, epochs, lr):
    optimizer = optim.Adam(filter(lambda p: p.requires_grad, model.parameters()), lr=lr)
    model.train()
    for _ in range(epochs):
        for signal, label in DataLoader(dataset, batch_size=32, shuffle=True):
            loss = nn.functional.cross_entropy(model(signal), label)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return loss.item()


torch.manual_seed(0)
backbone = Backbone()
fit(nn.Sequential(backbone, nn.Linear(16, 3)), waves(256, [1.0, 4.0, 9.0]), 3, 1e-2)
print(fit(Classifier(backbone, 2), waves(128, [2.0, 7.0]), 8, 3e-2))
