# expect: schedule-ended
"""Warm-up and linear decay by hand; the total forgets that there are several epochs."""

import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

torch.manual_seed(0)


def get_linear_schedule_with_warmup(optimizer, num_warmup_steps, num_training_steps):
    def lr_lambda(step):
        if step < num_warmup_steps:
            return (step + 1) / num_warmup_steps
        left = num_training_steps - step
        return max(0.0, left / (num_training_steps - num_warmup_steps))

    return LambdaLR(optimizer, lr_lambda)


ids = torch.randint(1, 20, (320, 8))
labels = (ids < 10).sum(1).gt(4).long()
model = nn.Sequential(
    nn.Embedding(20, 16), nn.Flatten(), nn.Linear(128, 32), nn.ReLU(), nn.Linear(32, 2)
)
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
steps_per_epoch = 320 // 32
scheduler = get_linear_schedule_with_warmup(optimizer, 3, steps_per_epoch)

for epoch in range(4):
    for idx in torch.randperm(320).split(32):
        loss = nn.functional.cross_entropy(model(ids[idx]), labels[idx])
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        scheduler.step()
        optimizer.zero_grad()
