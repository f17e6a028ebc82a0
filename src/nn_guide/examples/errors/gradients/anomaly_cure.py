import torch

x = torch.zeros(2, requires_grad=True)
y = (x + 1e-6).sqrt()  # (1)!
(y * 0).sum().backward()
print(x.grad)
#> tensor([0., 0.])
