import torch
from torch import nn

model = nn.Linear(4, 3)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
torch.save(
    {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "epoch": 5,
    },
    "checkpoint.pt",
)

model = nn.Linear(4, 3)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
saved = torch.load("checkpoint.pt", map_location="cpu")
print(model.load_state_dict(saved["model"]))
#> <All keys matched successfully>
optimizer.load_state_dict(saved["optimizer"])
model.train()
