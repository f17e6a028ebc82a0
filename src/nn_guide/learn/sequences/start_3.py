import torch
from torch import nn


def write(model, ids, count):
    for _ in range(count):
        logits = model(ids[None])[0, 0]
        chosen = logits.argmax(dim=0, keepdim=True)
        ids = torch.cat([ids, chosen])
    return ids


torch.manual_seed(0)
model = nn.Sequential(nn.Embedding(10, 8), nn.Linear(8, 10))
print(write(model, torch.tensor([1, 2, 3]), 5))
