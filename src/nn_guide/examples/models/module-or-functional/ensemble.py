import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

models = [nn.Linear(3, 1) for _ in range(4)]
x = torch.randn(8, 3)

parameters, buffers = stack_module_state(models)
print(
    {name: tuple(stacked.shape) for name, stacked in parameters.items()}
)
#> {'weight': (4, 1, 3), 'bias': (4, 1)}


def call(parameters, buffers, x):
    return functional_call(models[0], (parameters, buffers), (x,))


together = vmap(call, in_dims=(0, 0, None))(parameters, buffers, x)
one_by_one = torch.stack([model(x) for model in models])
print(together.shape, torch.allclose(together, one_by_one, atol=1e-6))
#> torch.Size([4, 8, 1]) True
