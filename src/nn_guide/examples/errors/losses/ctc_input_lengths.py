# device: cpu
import torch
from torch import nn

ctc = nn.CTCLoss()
targets = torch.tensor([[1, 2, 3], [4, 4, 0]])

log_probs = torch.randn(7, 2, 5).log_softmax(dim=2)
try:
    ctc(log_probs, targets, (14, 14), (3, 2))
except RuntimeError as error:
    print(error)
    #> Expected input_lengths to have value at most 7, but got value 14 (while checking arguments for ctc_loss_allocate_outputs)
