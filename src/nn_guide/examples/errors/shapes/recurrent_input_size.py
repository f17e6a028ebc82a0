import torch
from torch import nn

lstm = nn.LSTM(input_size=10, hidden_size=20)
try:
    lstm(torch.zeros(7, 3, 8))
except RuntimeError as error:
    print(error)
    #> input.size(-1) must be equal to input_size. Expected 10, got 8
