import torch

x = torch.arange(4.0)
w = torch.ones(1, requires_grad=True)
(w * x).mean().backward()
print(w.grad.item())
#> 1.5
w.grad = None
for part in x.split(2):
    (w * part).mean().backward()
print(w.grad.item())
#> 3.0
