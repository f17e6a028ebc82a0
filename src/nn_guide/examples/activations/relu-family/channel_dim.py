import torch
from torch import nn

prelu = nn.PReLU(num_parameters=3)
tokens = torch.randn(8, 5, 3)
message = "none"
try:
    prelu(tokens)
except RuntimeError as error:
    message = str(error)
print(*message.split(". "), sep="\n")
#> Mismatch of parameter numbers and input channel size
#> Found parameter numbers = 3 and channel size = 5.
print(prelu(tokens.mT).mT.shape)
#> torch.Size([8, 5, 3])
