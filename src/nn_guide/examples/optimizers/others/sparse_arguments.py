import torch
from torch import nn

table = nn.Embedding(3, 1, sparse=True)
optimizers = {
    "defaults": torch.optim.SparseAdam(table.parameters()),
    "lr": torch.optim.SparseAdam(table.parameters(), lr=0.1),
    "betas": torch.optim.SparseAdam(
        table.parameters(), lr=0.1, betas=(0.0, 0.5)
    ),
    "eps": torch.optim.SparseAdam(table.parameters(), lr=0.1, eps=1.0),
    "maximize": torch.optim.SparseAdam(
        table.parameters(), lr=0.1, maximize=True
    ),
}
for name, optimizer in optimizers.items():
    nn.init.zeros_(table.weight)
    for factor in (1, 3):
        optimizer.zero_grad()
        (factor * table(torch.tensor([0]))).sum().backward()
        optimizer.step()
    print(f"{name}: {table.weight[0].item():.4f}")
    #> defaults: -0.0019
    #> lr: -0.1918
    #> betas: -0.2192
    #> eps: -0.0114
    #> maximize: 0.1918
