import torch
from torch import nn

student, teacher = torch.randn(4, 3), torch.randn(4, 3)
log_q, log_p = student.log_softmax(dim=1), teacher.log_softmax(dim=1)
one = nn.KLDivLoss(reduction="batchmean")(log_q, log_p.exp())
two = nn.KLDivLoss(reduction="batchmean", log_target=True)(log_q, log_p)
print(torch.allclose(one, two))
#> True
