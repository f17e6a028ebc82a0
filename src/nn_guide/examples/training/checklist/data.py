import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor

y = torch.arange(64) // 16  # (1)!
years = 2000 + 5 * y[:, None] + torch.rand(64, 1)  # (2)!


def codes(x, y):
    model = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 4))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    with doctor.watch(model, optimizer) as visit:
        for rows, targets in zip(x.split(8), y.split(8)):
            loss = F.cross_entropy(model(rows), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return [finding.code for finding in visit.findings][:2]


print(codes(years, y))
#> ['unscaled-features', 'labels-sorted']

order = torch.randperm(64)
scaled = (years - years.mean()) / years.std()
print(codes(scaled[order], y[order]))
#> []
