import torch

x, y = torch.randn(200, 5), torch.randint(2, (200,))  # (1)!
x, y = x.repeat(3, 1), y.repeat(3)  # (2)!
order = torch.randperm(600)
train, validation = order[:400], order[400:]

nearest = torch.cdist(x[validation], x[train]).argmin(dim=1)
accuracy = (y[train][nearest] == y[validation]).float().mean()
print(accuracy > 0.9)
#> tensor(True)
known = x[train].tolist()
print(any(row in known for row in x[validation].tolist()))
#> True
