import torch
from torch import nn


def split(model):
    parameters = [p for p in model.parameters() if p.requires_grad]
    return [
        {"params": [p for p in parameters if p.ndim >= 2]},
        {
            "params": [p for p in parameters if p.ndim < 2],
            "weight_decay": 0.0,
        },
    ]


model = nn.Sequential(
    nn.Embedding(10, 8),
    nn.Linear(8, 8),
    nn.LayerNorm(8),
    nn.ReLU(),
    nn.Linear(8, 2),
)
optimizer = torch.optim.AdamW(split(model), lr=1e-3, weight_decay=0.1)

names = {p: name for name, p in model.named_parameters()}
for group in optimizer.param_groups:
    print(group["weight_decay"], [names[p] for p in group["params"]])
    #> 0.1 ['0.weight', '1.weight', '4.weight']
    #> 0.0 ['1.bias', '2.weight', '2.bias', '4.bias']
