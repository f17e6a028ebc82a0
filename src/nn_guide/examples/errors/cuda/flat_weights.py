# device: cuda
import warnings

import torch
from torch import nn

model = nn.LSTM(4, 2).to("cuda")
model.weight_ih_l0 = nn.Parameter(model.weight_ih_l0.clone())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model(torch.ones(5, 3, 4, device="cuda"))
for warning in caught:
    print(warning.message)
