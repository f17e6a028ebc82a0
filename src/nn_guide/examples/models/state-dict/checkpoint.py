import torch
from torch import nn


def build():
    model = nn.Linear(2, 1)
    return model, torch.optim.Adam(model.parameters(), lr=0.01)


model, optimizer = build()
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
states = {"model": model.state_dict(), "optim": optimizer.state_dict()}
torch.save({"epoch": 1, **states}, "checkpoint.pt")

model, optimizer = build()
checkpoint = torch.load("checkpoint.pt")
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optim"])
print(checkpoint["epoch"], optimizer.state[model.weight]["exp_avg"])
#> 1 tensor([[0.1000, 0.1000]])
