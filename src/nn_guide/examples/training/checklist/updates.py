import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor

x, y = torch.randn(64, 20), torch.arange(64) % 4
for lr in (1e-7, 100, 0.1):
    model = nn.Sequential(
        nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 4)
    )
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    with doctor.watch(model, optimizer) as visit:
        for _ in range(20):
            optimizer.zero_grad()
            F.cross_entropy(model(x), y).backward()
            optimizer.step()
    print(lr, [finding.code for finding in visit.findings][:1])
    #> 1e-07 ['rate-too-low']
    #> 100 ['rate-too-high']
    #> 0.1 []
