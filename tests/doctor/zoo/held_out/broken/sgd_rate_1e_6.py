# expect: rate-too-low
"""A GRU regressor with SGD at a rate that moves nothing."""

import torch
import torch.nn as nn

torch.manual_seed(0)


class Regressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(2, 16, batch_first=True)
        self.fc = nn.Linear(16, 1)

    def forward(self, x):
        return self.fc(self.gru(x)[0].mean(1))


model = Regressor()
opt = torch.optim.SGD(model.parameters(), lr=1e-6)
for step in range(40):
    x = torch.randn(24, 8, 2)
    y = x[..., 0].mean(1, keepdim=True) * 3
    loss = nn.functional.mse_loss(model(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
