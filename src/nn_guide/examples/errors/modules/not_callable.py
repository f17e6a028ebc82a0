import torch
from torch import nn

x = torch.ones(3, 4)
model = nn.Linear(4, 2)
output = model(x)
for wrong in (lambda: nn.parameter(x), lambda: output(x)):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> 'module' object is not callable
        #> 'Tensor' object is not callable
