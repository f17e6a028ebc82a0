import torch
from torch import nn

model = nn.LSTM(4, 2)
model.weight_ih_l0 = nn.Parameter(model.weight_ih_l0.clone())
model.flatten_parameters()
output, _ = model(torch.ones(5, 3, 4))
print(output.shape)
#> torch.Size([5, 3, 2])
