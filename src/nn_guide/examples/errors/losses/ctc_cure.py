import torch
from torch import nn

ctc = nn.CTCLoss()
targets = torch.tensor([[1, 2, 3], [4, 4, 0]])

outputs = torch.randn(2, 7, 5)  # (1)!
log_probs = outputs.transpose(0, 1).float().log_softmax(dim=2)
print(ctc(log_probs, targets, (7, 7), (3, 2)).shape)
#> torch.Size([])
