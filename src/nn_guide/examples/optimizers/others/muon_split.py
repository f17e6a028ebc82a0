import torch
from torch import nn

model = nn.Sequential(
    nn.Embedding(9, 4), nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 9)
)
hidden = [p for p in model[1:3].parameters() if p.ndim == 2]
others = [
    p for p in model.parameters() if not any(p is h for h in hidden)
]
optimizers = [
    torch.optim.Muon(hidden, lr=0.02),
    torch.optim.AdamW(others, lr=0.001),
]
model(torch.tensor([0])).square().sum().backward()
for optimizer in optimizers:
    optimizer.step()
    optimizer.zero_grad()
    print([tuple(p.shape) for p in optimizer.param_groups[0]["params"]])
    #> [(4, 4)]
    #> [(9, 4), (4,), (9, 4), (9,)]
