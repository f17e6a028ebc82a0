import torch
from torch import nn

lstm = nn.LSTM(10, 20)
state = torch.zeros(1, 3, 20)
try:
    lstm(torch.zeros(7, 3, 10), state)
except IndexError as error:
    print(error)
    #> index 1 is out of bounds for dimension 0 with size 1
