"""A Trainer class with gradient accumulation over four micro-batches and a cosine schedule."""

from dataclasses import dataclass

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


@dataclass
class Config:
    epochs: int = 6
    micro_batch: int = 8
    accumulate: int = 4
    lr: float = 3e-3
    max_norm: float = 1.0


class Checkerboard(Dataset):
    def __init__(self, n):
        self.x = torch.rand(n, 2) * 2 - 1
        self.y = ((self.x[:, 0] > 0) ^ (self.x[:, 1] > 0)).long()

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return {"coords": self.x[i], "label": self.y[i]}


class Trainer:
    def __init__(self, model, dataset, config):
        self.model, self.cfg = model, config
        self.loader = DataLoader(dataset, config.micro_batch, shuffle=True, drop_last=True)
        self.optimizer = torch.optim.AdamW(model.parameters(), lr=config.lr)
        total = config.epochs * len(self.loader) // config.accumulate
        self.scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(self.optimizer, total)
        self.loss_fn = nn.CrossEntropyLoss()

    def train_epoch(self):
        self.model.train()
        for i, batch in enumerate(self.loader):
            loss = self.loss_fn(self.model(batch["coords"]), batch["label"])
            (loss / self.cfg.accumulate).backward()
            if (i + 1) % self.cfg.accumulate == 0:
                nn.utils.clip_grad_norm_(self.model.parameters(), self.cfg.max_norm)
                self.optimizer.step()
                self.scheduler.step()
                self.optimizer.zero_grad()

    def fit(self):
        for _ in range(self.cfg.epochs):
            self.train_epoch()


if __name__ == "__main__":
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 64), nn.GELU(), nn.Linear(64, 64), nn.GELU(), nn.Linear(64, 2))
    Trainer(net, Checkerboard(256), Config()).fit()
