import torch
from torch import nn

log_q = torch.zeros(4, 3).log_softmax(dim=1)
indices = torch.tensor([0, 2, 1, 1])
try:
    nn.KLDivLoss(reduction="batchmean")(log_q, indices)
except RuntimeError as error:
    print(error)
    #> kl_div: Integral inputs not supported.
