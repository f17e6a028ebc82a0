# expect: trained-in-eval
"""A network is restored from a state dict, put into eval mode by the loader, and fine-tuned."""

import io

import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(8, 48), nn.ReLU(), nn.Dropout(0.4), nn.Linear(48, 3))


def load_model(buffer):
    model = build()
    model.load_state_dict(torch.load(buffer, weights_only=True))
    model.eval()
    return model


def finetune(model, X, y, epochs=4):
    opt = torch.optim.Adam(model.parameters(), lr=3e-3)
    for _ in range(epochs):
        for idx in torch.randperm(len(X)).split(32):
            opt.zero_grad()
            nn.functional.cross_entropy(model(X[idx]), y[idx]).backward()
            opt.step()


torch.manual_seed(0)
file = io.BytesIO()
torch.save(build().state_dict(), file)
file.seek(0)
X = torch.randn(320, 8)
finetune(load_model(file), X, X[:, :3].argmax(1))
