import torch
from torch import nn

x = torch.zeros(4, 7, 8)
for batch_first in (False, True):
    lstm = nn.LSTM(8, 16, batch_first=batch_first)
    output, (hidden, _) = lstm(x)
    print(tuple(output.shape), tuple(hidden.shape))
    #> (4, 7, 16) (1, 7, 16)
    #> (4, 7, 16) (1, 4, 16)
