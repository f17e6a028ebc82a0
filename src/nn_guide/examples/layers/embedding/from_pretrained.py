import torch
from torch import nn

table = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
embedding = nn.Embedding.from_pretrained(table)
print(embedding, embedding.weight.requires_grad)
#> Embedding(2, 2) False
table[0, 0] = 9.0
print(embedding(torch.tensor(0)).tolist())
#> [9.0, 2.0]

trained = nn.Embedding.from_pretrained(
    table.clone(), freeze=False, padding_idx=0
)
print(trained.weight.requires_grad, trained.weight[0].tolist())
#> True [9.0, 2.0]
