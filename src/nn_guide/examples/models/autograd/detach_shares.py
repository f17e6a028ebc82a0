import torch

w = torch.zeros(3, requires_grad=True)
snapshot = w.detach()
copy = w.detach().clone()
with torch.no_grad():
    w += 1
print(snapshot)
#> tensor([1., 1., 1.])
print(copy)
#> tensor([0., 0., 0.])
