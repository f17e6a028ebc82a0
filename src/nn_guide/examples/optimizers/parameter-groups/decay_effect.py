import torch
from torch import nn

norm = nn.LayerNorm(4)
for weight_decay in (0.1, 0.0):
    nn.init.ones_(norm.weight)
    group = {"params": norm.parameters(), "weight_decay": weight_decay}
    optimizer = torch.optim.AdamW([group], lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        (0 * norm(torch.randn(2, 4))).sum().backward()
        optimizer.step()
    print(f"{weight_decay} {norm.weight[0].item():.2f}")
    #> 0.1 0.37
    #> 0.0 1.00
