"""A dilated causal convolution with the old torch.nn.utils.weight_norm."""

import warnings

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils import weight_norm

torch.manual_seed(0)
warnings.filterwarnings("ignore", category=FutureWarning)


class CausalConv(nn.Module):
    def __init__(self, c_in, c_out, dilation):
        super().__init__()
        self.pad = dilation
        self.conv = weight_norm(nn.Conv1d(c_in, c_out, 2, dilation=dilation))

    def forward(self, x):
        return self.conv(F.pad(x, (self.pad, 0)))


class TCN(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([CausalConv(1, 16, 1), CausalConv(16, 16, 2)])
        self.out = nn.Conv1d(16, 1, 1)

    def forward(self, x):
        for layer in self.layers:
            x = F.relu(layer(x))
        return self.out(x)


series = torch.sin(0.4 * torch.arange(500.0)) + 0.5 * torch.sin(0.9 * torch.arange(500.0))
model = TCN()
opt = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(40):
    starts = torch.randint(0, 460, (16, 1))
    window = series[starts + torch.arange(33)].unsqueeze(1)
    pred = model(window[:, :, :-1])
    loss = F.mse_loss(pred[:, :, 4:], window[:, :, 5:])
    opt.zero_grad()
    loss.backward()
    opt.step()
