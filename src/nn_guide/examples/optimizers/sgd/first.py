import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0, 2.0]))
optimizer = torch.optim.SGD([w], lr=0.1)
w.square().sum().backward()
print(w.grad)
#> tensor([2., 4.])

generator = torch.get_rng_state()
optimizer.step()  # !
print(w)
#> Parameter containing:
#> tensor([0.8000, 1.6000], requires_grad=True)
print(torch.equal(generator, torch.get_rng_state()))
#> True
