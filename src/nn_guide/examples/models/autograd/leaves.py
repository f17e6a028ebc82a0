import torch
from torch import nn

linear = nn.Linear(2, 1)
x = torch.ones(4, 2)
hidden = linear(x)
hidden.retain_grad()  # (1)!
loss = hidden.pow(2).mean()
loss.backward()

print("        requires_grad is_leaf grad")
#>         requires_grad is_leaf grad
for name, tensor in {
    "x": x,
    "weight": linear.weight,
    "bias": linear.bias,
    "hidden": hidden,
}.items():
    has_grad = tensor.grad is not None
    wanted, leaf = tensor.requires_grad, tensor.is_leaf
    print(f"{name:7} {wanted!s:13} {leaf!s:7} {has_grad}")
    #> x       False         True    False
    #> weight  True          True    True
    #> bias    True          True    True
    #> hidden  True          False   True
print(hidden.grad_fn.name(), "->", loss.grad_fn.name())
#> AddmmBackward0 -> MeanBackward0
