import copy

import torch
from torch import nn

start = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1))
x, y = torch.randn(32, 4), torch.randn(32, 1)
trained = []
for choice in ({"foreach": False}, {"foreach": True}, {"fused": True}):
    model = copy.deepcopy(start)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, **choice)
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
    trained.append(nn.utils.parameters_to_vector(model.parameters()))
for one in trained[1:]:
    print(torch.allclose(trained[0], one, atol=1e-4))
    #> True
    #> True
