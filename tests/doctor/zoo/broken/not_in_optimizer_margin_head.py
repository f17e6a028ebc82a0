# expect: not-in-optimizer
"""An embedding network with a cosine margin head, made apart from it."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset


class CosineMargin(nn.Module):
    def __init__(self, dim, classes, scale=8.0, margin=0.1):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(classes, dim))
        nn.init.xavier_uniform_(self.weight)
        self.scale, self.margin = scale, margin

    def forward(self, embedding, label):
        cosine = F.linear(F.normalize(embedding), F.normalize(self.weight))
        return self.scale * (cosine - self.margin * F.one_hot(label, cosine.shape[1]))


def main():
    torch.manual_seed(0)
    people = torch.randn(6, 14)
    label = torch.randint(6, (480,))
    face = people[label] + 0.8 * torch.randn(480, 14)
    loader = DataLoader(TensorDataset(face, label), batch_size=48, shuffle=True)
    model = nn.Sequential(nn.Linear(14, 48), nn.BatchNorm1d(48), nn.PReLU(), nn.Linear(48, 16))
    metric_fc = CosineMargin(16, 6)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4)
    criterion = nn.CrossEntropyLoss()
    model.train()
    for epoch in range(4):
        for x, y in loader:
            loss = criterion(metric_fc(model(x), y), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


if __name__ == "__main__":
    main()
