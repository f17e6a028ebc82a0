import torch
from torch import nn

for method, sparse in (
    (torch.optim.Adam, False),
    (torch.optim.SparseAdam, True),
):
    table = nn.Embedding(4, 2, sparse=sparse)
    nn.init.ones_(table.weight)
    optimizer = method(table.parameters(), lr=0.1)
    for rows in ([0, 1], [1, 2], [1, 2]):
        optimizer.zero_grad()
        table(torch.tensor(rows)).sum().backward()
        optimizer.step()
    print(
        method.__name__,
        [f"{row[0].item():.3f}" for row in table.weight],
    )
    #> Adam ['0.781', '0.700', '0.840', '1.000']
    #> SparseAdam ['0.900', '0.700', '0.840', '1.000']
