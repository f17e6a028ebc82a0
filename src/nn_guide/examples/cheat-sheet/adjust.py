from torch import nn, optim

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
print(sum(p.numel() for p in model.parameters()))
#> 67

model[0].requires_grad_(False)
trained = [p for p in model.parameters() if p.requires_grad]
print(sum(p.numel() for p in trained))
#> 27

optimizer = optim.AdamW(
    [
        {"params": [model[2].weight], "weight_decay": 0.01},
        {"params": [model[2].bias], "weight_decay": 0.0},
    ],
    lr=1e-3,
)
print([group["weight_decay"] for group in optimizer.param_groups])
#> [0.01, 0.0]

nn.init.kaiming_normal_(model[2].weight)
nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
