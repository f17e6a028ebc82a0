import torch
import torch.nn.functional as F
from torch import nn

a = torch.tensor([[3.0, 4.0], [1.0, 0.0]])
b = torch.tensor([[4.0, 3.0], [-9.0, 0.0]])
print(nn.CosineSimilarity()(a, b))
#> tensor([ 0.9600, -1.0000])
print(nn.CosineSimilarity(dim=0)(a, b))
#> tensor([0.0963, 1.0000])
print(nn.CosineSimilarity(eps=10.0)(a, b))
#> tensor([ 0.2400, -0.0900])
print(F.cosine_similarity(a, torch.zeros(2, 2)))
#> tensor([0., 0.])
rows, columns = a.unsqueeze(1), b.unsqueeze(0)
print(F.cosine_similarity(rows, columns, dim=-1))
#> tensor([[ 0.9600, -0.6000],
#>         [ 0.8000, -1.0000]])
