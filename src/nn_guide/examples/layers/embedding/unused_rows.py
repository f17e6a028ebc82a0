import torch
from torch import nn, optim

for name, make in {
    "SGD": lambda w: optim.SGD(w, lr=0.1),
    "SGD, momentum": lambda w: optim.SGD(w, lr=0.1, momentum=0.9),
    "Adam": lambda w: optim.Adam(w, lr=0.1),
    "AdamW": lambda w: optim.AdamW(w, lr=0.1),
}.items():
    embedding = nn.Embedding(4, 2)
    optimizer = make(embedding.parameters())
    for used in (1, 2):
        before = embedding.weight.detach().clone()
        optimizer.zero_grad()
        embedding(torch.tensor([used])).sum().backward()
        optimizer.step()
    moved = (embedding.weight != before).any(dim=1)
    rows = moved.nonzero().flatten().tolist()
    print(f"{name:13} row 2 used, rows {rows} moved")
    #> SGD           row 2 used, rows [2] moved
    #> SGD, momentum row 2 used, rows [1, 2] moved
    #> Adam          row 2 used, rows [1, 2] moved
    #> AdamW         row 2 used, rows [0, 1, 2, 3] moved
