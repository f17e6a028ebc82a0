import warnings

import torch
from torch import nn

log_q = torch.zeros(2, 4).log_softmax(dim=1)
p = torch.tensor([[1.0, 0, 0, 0], [0.5, 0.5, 0, 0]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.KLDivLoss()(log_q, p))
    #> tensor(0.2599)
print(caught[0].message)
#> reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the batch size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the next major release.
