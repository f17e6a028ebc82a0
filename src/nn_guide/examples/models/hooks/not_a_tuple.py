import torch
from torch import nn

x = torch.ones(3, 2, requires_grad=True)
layer = nn.Linear(2, 1)
with layer.register_full_backward_hook(
    lambda m, grad_in, _: grad_in[0] * 2
):
    try:
        layer(x).sum().backward()
    except RuntimeError as error:
        print(error)
        #> Backward hook returned an invalid number of grad_input, got 3, but expected 1
with layer.register_full_backward_hook(
    lambda m, grad_in, _: (grad_in[0] * 2,)
):
    layer(x).sum().backward()
print(torch.equal(x.grad[0], 2 * layer.weight[0]))
#> True
