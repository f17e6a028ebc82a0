import textwrap
import warnings

import torch
from torch import nn

p = torch.tensor([[0.5, 0.5, 0.0], [0.2, 0.2, 0.6]])
q = torch.tensor([[0.25, 0.25, 0.5], [0.4, 0.4, 0.2]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.KLDivLoss()(q.log(), p))
    #> tensor(0.1792)
print(textwrap.fill(str(caught[0].message), width=80))
#> reduction: 'mean' divides the total loss by both the batch size and the support
#> size.'batchmean' divides only by the batch size, and aligns with the KL div math
#> definition.'mean' will be changed to behave the same as 'batchmean' in the next
#> major release.

print(nn.KLDivLoss(reduction="batchmean")(q.log(), p))
#> tensor(0.5375)
