# device: cpu
import torch
from torch import nn

ctc = nn.CTCLoss()
targets = torch.tensor([[1, 2, 3], [4, 4, 0]])

log_probs = torch.randn(7, 2, 5).log_softmax(dim=2).half()
try:
    ctc(log_probs, targets, (7, 7), (3, 2))
except NotImplementedError as error:
    print(error)
    #> "ctc_loss_cpu" not implemented for 'Half'
