import torch
from torch import nn

ctc = nn.CTCLoss()
targets = torch.tensor([[1, 2], [3, 3]])
log_probs = torch.randn(2, 7, 5).log_softmax(dim=2)
try:
    ctc(log_probs, targets, (7, 7), (2, 2))
except RuntimeError as error:
    print(error)
    #> input_lengths must be of size batch_size
print(ctc(log_probs.transpose(0, 1), targets, (7, 7), (2, 2)).shape)
#> torch.Size([])
