import torch
from torch import nn

lstm = nn.LSTM(10, 20)
h = c = torch.zeros(3, 20)
try:
    lstm(torch.zeros(7, 3, 10), (h, c))
except RuntimeError as error:
    print(error)
    #> For batched 3-D input, hx and cx should also be 3-D but got (2-D, 2-D) tensors
