import torch
from torch import nn

from nn_guide.scratch.losses.kl_div_loss import KLDivLoss

log_q = torch.randn(4, 3).log_softmax(dim=1)
log_p = torch.randn(4, 3).log_softmax(dim=1)
p = torch.tensor([[0.5, 0.5, 0.0]]).expand(4, 3)
for options, target in (
    ({"reduction": "none"}, p),
    ({"reduction": "batchmean"}, p),
    ({"reduction": "batchmean", "log_target": True}, log_p),
):
    expected = nn.KLDivLoss(**options)(log_q, target)
    scratch = KLDivLoss(**options)
    print(torch.allclose(scratch(log_q, target), expected, atol=1e-6))
    #> True
    #> True
    #> True
