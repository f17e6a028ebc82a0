import torch
from torch import nn

targets = torch.ones(100)
targets[50] = 1000
for max_norm in (None, 1.0):
    w = nn.Parameter(torch.zeros(()))
    optimizer = torch.optim.SGD([w], lr=0.1)
    path = []
    for target in targets:
        optimizer.zero_grad()
        (w - target).square().backward()
        if max_norm is not None:
            nn.utils.clip_grad_norm_([w], max_norm)
        optimizer.step()
        path.append(w.item())
    shown = [f"{path[step]:.2f}" for step in (49, 50, 55, 60)]
    print(f"{max_norm}:", *shown)
    #> None: 1.00 200.80 66.47 22.45
    #> 1.0: 1.00 1.10 1.03 1.01
