import torch

x = torch.ones(2, requires_grad=True)
copy = x.detach().clone()  # (1)!
same = torch.as_tensor(x)  # (2)!
print(copy.requires_grad, same is x)
#> False True
stacked = torch.stack([x[0], x[1]])  # (3)!
print(stacked.requires_grad)
#> True
