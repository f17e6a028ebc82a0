import torch
from torch import nn

gru = nn.GRU(10, 20)
try:
    gru(torch.zeros(7, 3, 10), torch.zeros(1, 4, 20))
except RuntimeError as error:
    print(error)
    #> Expected hidden size (1, 3, 20), got [1, 4, 20]
