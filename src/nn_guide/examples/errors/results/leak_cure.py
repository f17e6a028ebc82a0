import torch

x, y = torch.randn(200, 5), torch.randint(2, (200,))
order = torch.randperm(200)
train, validation = order[:130].repeat(3), order[130:]  # (1)!

nearest = torch.cdist(x[validation], x[train]).argmin(dim=1)
accuracy = (y[train][nearest] == y[validation]).float().mean()
print(accuracy > 0.9)
#> tensor(False)
known = x[train].tolist()
print(any(row in known for row in x[validation].tolist()))
#> False
