# device: cuda
import torch
from torch import nn

model = nn.LSTM(4, 2).to("cuda").eval()
output, _ = model(torch.ones(5, 3, 4, device="cuda"))
try:
    output.sum().backward()
except RuntimeError as error:
    print(error)
