import torch
from torch import nn


def save(model, optimizer, file):
    torch.save(model.state_dict(), file)


def load(model, optimizer, file):
    model.load_state_dict(torch.load(file))


model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
save(model, optimizer, "checkpoint.pt")
load(model, optimizer, "checkpoint.pt")
