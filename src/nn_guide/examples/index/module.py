import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0]])
layer = nn.Linear(3, 2)
print(layer(x))
#> tensor([[-0.8219,  0.0526]], grad_fn=<AddmmBackward0>)
for name, parameter in layer.named_parameters():
    print(name, tuple(parameter.shape))
    #> weight (2, 3)
    #> bias (2,)
