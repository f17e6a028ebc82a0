# expect: probabilities-into-logits
"""Multi-label tags: forward ends with torch.sigmoid, the loss is BCEWithLogits with pos_weight."""

import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self, d=14, tags=5):
        super().__init__()
        self.a = nn.Linear(d, 32)
        self.b = nn.Linear(32, tags)

    def forward(self, x):
        return {"tags": torch.sigmoid(self.b(torch.relu(self.a(x))))}


def main():
    torch.manual_seed(0)
    W = torch.randn(14, 5)
    model = Tagger()
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.full((5,), 2.0))
    optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
    for it in range(35):
        x = torch.randn(40, 14)
        tags = (x @ W > 2.5).float()
        loss = criterion(model(x)["tags"], tags)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


if __name__ == "__main__":
    main()
