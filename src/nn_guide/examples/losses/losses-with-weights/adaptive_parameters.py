import torch
from torch import nn


def count(module):
    return f"{sum(p.numel() for p in module.parameters()):,}"


with torch.device("meta"):
    print("full", count(nn.Linear(512, 50_000, bias=False)))
    #> full 25,600,000
    for div_value in (1.0, 2.0, 4.0):
        adaptive = nn.AdaptiveLogSoftmaxWithLoss(
            512, 50_000, cutoffs=[1000, 10_000], div_value=div_value
        )
        parts = adaptive, adaptive.head, adaptive.tail
        print(div_value, *map(count, parts))
        #> 1.0 26,125,312 513,024 25,612,288
        #> 2.0 8,133,632 513,024 7,620,608
        #> 4.0 3,026,944 513,024 2,513,920
