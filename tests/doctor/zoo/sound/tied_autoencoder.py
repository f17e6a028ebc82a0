"""Encoder and decoder share one matrix, which is used through F.linear alone."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader

torch.manual_seed(0)


class TiedAutoEncoder(nn.Module):
    def __init__(self, n_in=12, n_code=4):
        super().__init__()
        self.encode = nn.Linear(n_in, n_code)
        self.decode_bias = nn.Parameter(torch.zeros(n_in))

    def forward(self, x):
        code = F.linear(x, self.encode.weight, self.encode.bias)
        return F.linear(code, self.encode.weight.t(), self.decode_bias)


data = torch.randn(480, 4) @ torch.randn(4, 12) / 2
loader = DataLoader(data, batch_size=480, shuffle=True)
model = TiedAutoEncoder()
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
for epoch in range(50):
    for x in loader:
        loss = F.mse_loss(model(x), x)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
