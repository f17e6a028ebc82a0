import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(64, 3)
y = x.sum(dim=1)
for target in (y, y[:, None]):
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    with doctor.watch(model, optimizer) as visit:
        for _ in range(20):
            difference = model(x) - target
            optimizer.zero_grad()
            (difference**2).mean().backward()
            optimizer.step()
    print(tuple(difference.shape), [f.code for f in visit.findings])
    #> (64, 64) ['broadcast']
    #> (64, 1) []
