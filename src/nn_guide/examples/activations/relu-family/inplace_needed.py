import torch
from torch import nn

x = torch.ones(2, 3, requires_grad=True)
for first in (nn.Linear(3, 3), nn.Tanh()):
    message = "fine"
    try:
        nn.Sequential(first, nn.ReLU(inplace=True))(x).sum().backward()
    except RuntimeError as error:
        message = str(error)
reason, _, details = message.partition(". ")[0].partition(": ")
print(reason)
#> one of the variables needed for gradient computation has been modified by an inplace operation
print(details[details.index("which") :])
#> which is output 0 of Tanh, is at version 1; expected version 0 instead

try:
    nn.ReLU(inplace=True)(x)
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.
