# expect: inputs-ignored
"""A query attends to the features of a sample and answers from their weights."""

import torch
from torch import nn


class AttentionNet(nn.Module):
    def __init__(self, inputs=6, dim=16, classes=3):
        super().__init__()
        self.keys = nn.Linear(inputs, dim)
        self.query = nn.Parameter(torch.randn(1, 1, dim))
        self.fc = nn.Linear(1, classes)

    def forward(self, x):
        keys = self.keys(x).unsqueeze(1)
        scores = (self.query * keys).sum(-1) / 4
        weights = scores.softmax(dim=-1)
        return self.fc(weights)


def main():
    torch.manual_seed(0)
    x = torch.randn(240, 6)
    score = x @ torch.randn(6) / 6**0.5
    y = torch.bucketize(score, torch.tensor([-0.4, 0.4]))
    model = AttentionNet()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for _ in range(6):
        for rows in torch.randperm(240).split(40):
            loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


main()
