import textwrap
import warnings

import torch
from torch import nn

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.MSELoss()(prediction, target))
    #> tensor(1.3333)
    print(nn.MSELoss(reduction="none")(prediction, target))
    #> tensor([[0., 1., 4.],
    #>         [1., 0., 1.],
    #>         [4., 1., 0.]])
print(textwrap.fill(str(caught[0].message), width=80))
#> Using a target size (torch.Size([3])) that is different to the input size
#> (torch.Size([3, 1])). This will likely lead to incorrect results due to
#> broadcasting. Please ensure they have the same size.

print(nn.MSELoss()(prediction.squeeze(1), target))
#> tensor(0.)
