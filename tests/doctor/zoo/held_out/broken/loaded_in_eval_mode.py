# expect: trained-in-eval
"""Fine-tuning of all of a model that a helper hands out ready for use."""

import io

import torch
from torch import nn


class SignalNet(nn.Module):
    def __init__(self, classes=3):
        super().__init__()
        self.block1 = nn.Sequential(nn.Conv1d(1, 8, 5, 2), nn.BatchNorm1d(8), nn.ReLU())
        self.block2 = nn.Sequential(nn.Conv1d(8, 16, 5, 2), nn.BatchNorm1d(16), nn.ReLU())
        self.dropout = nn.Dropout(0.2)
        self.fc = nn.Linear(16, classes)

    def forward(self, x):
        return self.fc(self.dropout(self.block2(self.block1(x)).mean(2)))


def load_pretrained(file):
    model = SignalNet()
    model.load_state_dict(torch.load(file))
    model.eval()
    return model


def fit(model, base, epochs, n=192):
    t = torch.linspace(0, 6.28, 36)
    y = torch.randint(3, (n,))
    x = torch.sin((base + 3 * y[:, None]) * t + 6.28 * torch.rand(n, 1)) + 0.3 * torch.randn(n, 36)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    for _ in range(epochs):
        for rows in torch.randperm(n).split(32):
            loss = nn.functional.cross_entropy(model(x[rows].unsqueeze(1)), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


torch.manual_seed(0)
first = SignalNet()
fit(first, base=1, epochs=2)
file = io.BytesIO()
torch.save(first.state_dict(), file)
file.seek(0)
model = load_pretrained(file)
fit(model, base=2, epochs=6)
