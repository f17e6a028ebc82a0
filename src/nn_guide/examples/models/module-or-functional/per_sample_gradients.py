import torch
import torch.nn.functional as F
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Linear(3, 1)
weights = {name: p.detach() for name, p in model.named_parameters()}
x, target = torch.randn(8, 3), torch.randn(8, 1)


def loss(weights, x, target):
    return F.mse_loss(functional_call(model, weights, (x,)), target)


for_each = vmap(grad(loss), in_dims=(None, 0, 0))
per_sample = for_each(weights, x, target)
print({name: tuple(g.shape) for name, g in per_sample.items()})
#> {'weight': (8, 1, 3), 'bias': (8, 1)}

loss(dict(model.named_parameters()), x, target).backward()
mean = per_sample["weight"].mean(0)
print(torch.allclose(mean, model.weight.grad, atol=1e-6))
#> True
