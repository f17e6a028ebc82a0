import warnings

import torch
import torch.nn.functional as F
from torch import nn

prediction, target = torch.zeros(3), torch.tensor([1.0, 2.0, 3.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.MSELoss("sum")
    print(loss.reduction, F.mse_loss(prediction, target, "sum"))
    #> mean tensor(4.6667)
print(caught[0].message)
#> size_average and reduce args will be deprecated, please use reduction='mean' instead.
print(F.mse_loss(prediction, target, reduction="sum"))
#> tensor(14.)
