import textwrap

import torch

cases = [
    lambda: torch.zeros(3, 4) + torch.zeros(3),
    lambda: torch.zeros(3).add_(torch.zeros(2, 3)),
    lambda: torch.zeros(3, 4).expand(2, 4),
    lambda: torch.stack([torch.zeros(3), torch.zeros(4)]),
    lambda: torch.cat([torch.zeros(2, 3), torch.zeros(2, 4)]),
]
for case in cases:
    try:
        case()
    except RuntimeError as error:
        print(textwrap.fill(str(error), 76, break_on_hyphens=False))
        #> The size of tensor a (4) must match the size of tensor b (3) at
        #> non-singleton dimension 1
        #> output with shape [3] doesn't match the broadcast shape [2, 3]
        #> The expanded size of the tensor (2) must match the existing size (3) at
        #> non-singleton dimension 0.  Target sizes: [2, 4].  Tensor sizes: [3, 4]
        #> stack expects each tensor to be equal size, but got [3] at entry 0 and [4]
        #> at entry 1
        #> Sizes of tensors must match except in dimension 0. Expected size 3 but got
        #> size 4 for tensor number 1 in the list.
print((torch.zeros(3, 4) + torch.zeros(3).unsqueeze(1)).shape)
#> torch.Size([3, 4])
