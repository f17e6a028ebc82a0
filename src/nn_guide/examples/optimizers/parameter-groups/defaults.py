import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.AdamW(
    [
        {"params": body.parameters(), "lr": 1e-4, "betas": (0.9, 0.99)},
        {
            "params": head.parameters(),
            "weight_decay": 0.0,
            "name": "head",
        },
    ],
    lr=1e-3,
)
for group in optimizer.param_groups:
    shown = {key: group[key] for key in ("lr", "betas", "weight_decay")}
    print(len(group["params"]), shown, group.get("name"))
    #> 2 {'lr': 0.0001, 'betas': (0.9, 0.99), 'weight_decay': 0.01} None
    #> 2 {'lr': 0.001, 'betas': (0.9, 0.999), 'weight_decay': 0.0} head
