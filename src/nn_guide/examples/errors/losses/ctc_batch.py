import torch
from torch import nn

ctc = nn.CTCLoss()
targets = torch.tensor([[1, 2, 3], [4, 4, 0]])

log_probs = torch.randn(2, 7, 5).log_softmax(dim=2)
for lengths in (((7, 7), (3, 2)), ((7,) * 7, (3, 2))):
    try:
        ctc(log_probs, targets, *lengths)
    except RuntimeError as error:
        print(error)
        #> input_lengths must be of size batch_size
        #> target_lengths must be of size batch_size
