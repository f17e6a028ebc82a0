import textwrap
import warnings

import torch
import torch.nn.functional as F

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # (1)!
target = torch.tensor([1.0, 2.0, 3.0])
error = prediction - target
print(error.shape, error.square().mean())  # (2)!
#> torch.Size([3, 3]) tensor(1.3333)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.mse_loss(prediction, target))
    #> tensor(1.3333)
print(textwrap.fill(str(caught[0].message), 80))
#> Using a target size (torch.Size([3])) that is different to the input size
#> (torch.Size([3, 1])). This will likely lead to incorrect results due to
#> broadcasting. Please ensure they have the same size.
print(F.mse_loss(prediction.squeeze(1), target))
#> tensor(0.)
