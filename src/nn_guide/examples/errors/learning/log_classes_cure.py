import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor

y = torch.arange(10).repeat(400)
x = 2 * torch.randn(10, 20)[y] + torch.randn(4000, 20)
for zeros in (True, False):
    model = nn.Sequential(
        nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    for parameter in model.parameters():
        if zeros:
            nn.init.zeros_(parameter)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    with doctor.watch(model, optimizer) as visit:
        for _ in range(20):
            loss = F.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    print([finding.code for finding in visit.findings][:1])
    #> ['same-units']
    #> []

for labels in (y, y[torch.randperm(4000)]):
    mean = x[labels == 0].mean(dim=0)
    print((mean - x.mean(dim=0)).norm().item() > 1)  # (1)!
    #> True
    #> False
