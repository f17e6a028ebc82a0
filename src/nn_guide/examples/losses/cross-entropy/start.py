import math

import torch
import torch.nn.functional as F
from torch import nn

for classes in (2, 10, 1000):
    model = nn.Sequential(
        nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, classes)
    )
    logits = model(torch.randn(500, 64))
    target = torch.randint(classes, (500,))
    loss = F.cross_entropy(logits, target)
    large = F.cross_entropy(100 * logits, target)
    log = math.log(classes)
    print(f"log {classes} = {log:.2f}, {loss:.2f}, {large:.0f}")
    #> log 2 = 0.69, 0.72, 15
    #> log 10 = 2.30, 2.31, 32
    #> log 1000 = 6.91, 6.94, 78
