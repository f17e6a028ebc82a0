import torch
from torch import nn

for lr, momentum in [(0.25, 0), (0.25, 0.9), (0.025, 0.9)]:
    w = nn.Parameter(torch.ones(()))
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    path = []
    for _ in range(8):
        optimizer.zero_grad()
        (2 * w**2).backward()
        optimizer.step()
        path.append(w.item())
    print(f"{lr} {momentum}:", *(f"{value:.2f}" for value in path))
    #> 0.25 0: 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00
    #> 0.25 0.9: 0.00 -0.90 -0.81 0.08 0.80 0.65 -0.14 -0.71
    #> 0.025 0.9: 0.90 0.72 0.49 0.23 -0.03 -0.26 -0.44 -0.55
