"""A causal convolution network with weight normalization forecasts a noisy sine."""

import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm


class CausalConv(nn.Module):
    def __init__(self, c_in, c_out, dilation):
        super().__init__()
        self.pad = nn.ConstantPad1d((2 * dilation, 0), 0.0)
        self.conv = weight_norm(nn.Conv1d(c_in, c_out, 3, dilation=dilation))
        self.skip = nn.Conv1d(c_in, c_out, 1) if c_in != c_out else nn.Identity()

    def forward(self, x):
        return torch.relu(self.conv(self.pad(x))) + self.skip(x)


class TCN(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            CausalConv(1, 12, 1), CausalConv(12, 12, 2), CausalConv(12, 12, 4)
        )
        self.head = nn.Conv1d(12, 1, 1)

    def forward(self, x):
        return self.head(self.body(x))


def series(n, length=33):
    t = torch.arange(length).float()
    speed = 0.3 + 0.5 * torch.rand(n, 1)
    clean = torch.sin(speed * t + 6.28 * torch.rand(n, 1))
    return 1.4 * (clean + 0.05 * torch.randn(n, length)).unsqueeze(1)


torch.manual_seed(0)
model = TCN()
optimizer = torch.optim.NAdam(model.parameters(), lr=5e-3)
mae = nn.L1Loss()
for _ in range(50):
    batch = series(24)
    model.zero_grad()
    loss = mae(model(batch[..., :-1]), batch[..., 1:])
    loss.backward()
    optimizer.step()
print(round(loss.item(), 3))
