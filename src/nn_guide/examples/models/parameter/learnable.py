import torch
from torch import nn

conv = nn.Conv2d(1, 2, kernel_size=3, stride=2)
conv(torch.ones(1, 1, 5, 5)).sum().backward()
for name, parameter in conv.named_parameters():
    print(name, tuple(parameter.shape), parameter.grad is not None)
    #> weight (2, 1, 3, 3) True
    #> bias (2,) True
print(conv.kernel_size, conv.stride, list(conv.state_dict()))
#> (3, 3) (2, 2) ['weight', 'bias']

linear = nn.Linear(4, 3)
linear(torch.ones(5, 4)).sum().backward()
weight, bias = linear.weight, linear.bias
print(weight.requires_grad, weight.grad.shape, bias.grad)
#> True torch.Size([3, 4]) tensor([5., 5., 5.])
