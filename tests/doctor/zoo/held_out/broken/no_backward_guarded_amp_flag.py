# expect: no-backward
"""A Trainer with a flag for mixed precision; only the branch with a scaler computes gradients."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Trainer:
    def __init__(self, model, lr=1e-2, use_amp=False):
        self.model = model
        self.opt = torch.optim.Adam(model.parameters(), lr=lr)
        self.use_amp = use_amp
        self.scaler = torch.amp.GradScaler("cpu") if use_amp else None

    def step(self, x, y):
        self.opt.zero_grad()
        loss = F.mse_loss(self.model(x), y)
        if self.use_amp:
            self.scaler.scale(loss).backward()
            self.scaler.step(self.opt)
            self.scaler.update()
        else:
            self.opt.step()
        return loss.item()


if __name__ == "__main__":
    torch.manual_seed(0)
    trainer = Trainer(nn.Sequential(nn.Linear(3, 24), nn.Tanh(), nn.Linear(24, 1)))
    for i in range(40):
        x = torch.randn(32, 3)
        trainer.step(x, x.sum(1, keepdim=True).sin())
