"""SimSiam: negative cosine similarity between a prediction and a stopped projection."""

import torch
from torch import nn


class SimSiam(nn.Module):
    def __init__(self, dim_in=10, dim=16, pred=8):
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Linear(dim_in, 32, bias=False),
            nn.BatchNorm1d(32),
            nn.ReLU(inplace=True),
            nn.Linear(32, dim),
            nn.BatchNorm1d(dim, affine=False),
        )
        self.predictor = nn.Sequential(
            nn.Linear(dim, pred, bias=False),
            nn.BatchNorm1d(pred),
            nn.ReLU(inplace=True),
            nn.Linear(pred, dim),
        )

    def forward(self, x1, x2):
        z1, z2 = self.encoder(x1), self.encoder(x2)
        return self.predictor(z1), self.predictor(z2), z1.detach(), z2.detach()


def main():
    torch.manual_seed(0)
    model = SimSiam()
    criterion = nn.CosineSimilarity(dim=1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, weight_decay=1e-4)
    data = torch.randn(512, 10)
    for epoch in range(5):
        for x in data[torch.randperm(512)].split(64):
            v1, v2 = (x + 0.1 * torch.randn_like(x) for _ in range(2))
            p1, p2, z1, z2 = model(v1, v2)
            loss = -(criterion(p1, z2).mean() + criterion(p2, z1).mean()) * 0.5
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return loss.item()


if __name__ == "__main__":
    main()
