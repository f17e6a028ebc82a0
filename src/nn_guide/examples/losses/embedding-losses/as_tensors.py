import torch

a = torch.tensor([[3.0, 4.0], [3.0, 4.0]])
b = torch.tensor([[4.0, 3.0], [4.0, 3.0]])
y = torch.tensor([1.0, -1.0])

lengths = (a * a).sum(dim=1).sqrt() * (b * b).sum(dim=1).sqrt()
cosine = (a * b).sum(dim=1) / lengths
apart = (cosine - 0.5).clamp(min=0)
print(torch.where(y == 1, 1 - cosine, apart).mean())
#> tensor(0.2500)
