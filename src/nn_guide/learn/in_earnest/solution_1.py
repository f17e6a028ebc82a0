import torch
from torch import nn


def save(model, optimizer, file):
    state = {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
    }
    torch.save(state, file)


def load(model, optimizer, file):
    state = torch.load(file)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])


model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
save(model, optimizer, "checkpoint.pt")
load(model, optimizer, "checkpoint.pt")
