import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.Linear(8, 1))
decayed = [p for p in model.parameters() if p.ndim >= 2]  # (1)!
kept = [p for p in model.parameters() if p.ndim < 2]
groups = [{"params": decayed}, {"params": kept, "weight_decay": 0}]
optimizer = torch.optim.AdamW(groups, lr=0.1, weight_decay=0.5)

for p in model.parameters():
    p.grad = torch.zeros_like(p)
before = {
    name: p.detach().clone() for name, p in model.named_parameters()
}
optimizer.step()
for name, p in model.named_parameters():
    print(name, torch.equal(p, before[name]))
    #> 0.weight False
    #> 0.bias True
    #> 1.weight True
    #> 1.bias True
    #> 2.weight False
    #> 2.bias True
