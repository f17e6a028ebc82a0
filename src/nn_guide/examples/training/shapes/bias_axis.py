import textwrap

import torch

bias = torch.tensor([10.0, 20.0, 30.0])
wide, square = torch.zeros(2, 3, 4, 5), torch.zeros(2, 3, 3, 3)
try:
    wide + bias
except RuntimeError as error:
    print(textwrap.fill(str(error), 80, break_on_hyphens=False))
    #> The size of tensor a (5) must match the size of tensor b (3) at non-singleton
    #> dimension 3
print((square + bias)[0, :, 0, 0].tolist())
#> [10.0, 10.0, 10.0]
print((square + bias.reshape(3, 1, 1))[0, :, 0, 0].tolist())
#> [10.0, 20.0, 30.0]
