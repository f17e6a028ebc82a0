import torch
import torch.nn.functional as F
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.Linear(3, 1)
weights = {name: p.detach() for name, p in model.named_parameters()}
x, target = torch.randn(8, 3), torch.randn(8, 1)


def loss(weights, x, target):
    return F.mse_loss(functional_call(model, weights, (x,)), target)


per_sample = vmap(grad(loss), in_dims=(None, 0, 0))(weights, x, target)  # (1)!
print({name: tuple(gradient.shape) for name, gradient in per_sample.items()})
#> {'weight': (8, 1, 3), 'bias': (8, 1)}

loss(dict(model.named_parameters()), x, target).backward()
print(torch.allclose(per_sample["weight"].mean(0), model.weight.grad, atol=1e-6))  # (2)!
#> True
