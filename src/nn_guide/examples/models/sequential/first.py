import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(4, 3),
    nn.ReLU(),
    nn.Linear(3, 2),
)
print(model(torch.ones(5, 4)).shape)
#> torch.Size([5, 2])
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))  # (1)!
    #> 0.weight (3, 4)
    #> 0.bias (3,)
    #> 2.weight (2, 3)
    #> 2.bias (2,)
