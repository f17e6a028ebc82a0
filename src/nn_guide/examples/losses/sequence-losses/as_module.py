import torch
from torch import nn

p = torch.tensor([[0.2, 0.8], [0.6, 0.4]])

ctc = nn.CTCLoss(reduction="sum")
log_probs = p.log().reshape(2, 1, 2)
print(ctc(log_probs, torch.tensor([[1]]), (2,), (1,)))
#> tensor(0.1278)
