import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
torch.where(x > 0, x.sqrt(), 0).sum().backward()  # (1)!
print(x.grad)
#> tensor([   nan, 0.2500])

x.grad = None
positive = x > 0
safe = torch.where(positive, x, 1)  # (2)!
torch.where(positive, safe.sqrt(), 0).sum().backward()
print(x.grad)
#> tensor([0.0000, 0.2500])
