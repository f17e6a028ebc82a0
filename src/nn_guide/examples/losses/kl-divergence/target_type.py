import torch
import torch.nn.functional as F
from torch import nn

criterion = nn.KLDivLoss(reduction="batchmean")
log_q = torch.zeros(4, 3).log_softmax(dim=1)
indices = torch.tensor([0, 2, 1, 1])
for target in (indices, indices.float()):
    try:
        criterion(log_q, target)
    except RuntimeError as error:
        print(error)
        #> kl_div: Integral inputs not supported.
        #> The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1

column = indices.float().unsqueeze(1)
print(criterion(log_q, column))
#> tensor(4.3356)
print(criterion(log_q, F.one_hot(indices, num_classes=3).float()))
#> tensor(1.0986)
