# expect: unscaled-clipping
"""A mixed-precision Trainer that clips before the scale is taken out."""

from dataclasses import dataclass

import torch
import torch.nn as nn
import torch.nn.functional as F


@dataclass
class Args:
    lr: float = 0.05
    clip: float = 1.0
    steps: int = 25


def train(args: Args):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(8, 32), nn.GELU(), nn.Linear(32, 1))
    opt = torch.optim.SGD(net.parameters(), lr=args.lr, momentum=0.9)
    scaler = torch.amp.GradScaler("cpu", init_scale=4096.0)
    for _ in range(args.steps):
        x = torch.randn(48, 8)
        y = x[:, :4].sum(1, keepdim=True) / 2
        opt.zero_grad(set_to_none=True)
        with torch.autocast(device_type="cpu", dtype=torch.float16):
            pred = net(x)
        loss = F.mse_loss(pred.float(), y)
        scaler.scale(loss).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), args.clip)
        scaler.step(opt)
        scaler.update()


train(Args())
