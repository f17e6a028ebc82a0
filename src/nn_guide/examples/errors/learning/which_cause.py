import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor

x, y = torch.randn(64, 20), torch.arange(64) % 4


def causes(model, trained, lr):
    optimizer = torch.optim.SGD(trained.parameters(), lr=lr)
    with doctor.watch(model, optimizer) as visit:
        for _ in range(20):
            loss = F.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return [finding.code for finding in visit.findings]


model = nn.Linear(20, 4)
print(causes(model, model, lr=1e-7))
#> ['rate-too-low']
print(causes(model, nn.Linear(20, 4), lr=0.1))
#> ['replaced-after-optimizer']
print(causes(nn.Sequential(model, nn.ReLU()), model, lr=0.1))
#> ['relu-before-loss']
print(causes(model, model, lr=0.1))
#> []
