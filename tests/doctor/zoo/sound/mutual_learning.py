"""Two students teach each other with KLDivLoss(log_target=True), each with its optimizer."""

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)

x = torch.randn(400, 7)
y = x[:, :4].argmax(1)
students = [
    nn.Sequential(nn.Linear(7, 24), nn.ReLU(), nn.Linear(24, 4)),
    nn.Sequential(nn.Linear(7, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 4)),
]
optimizers = [torch.optim.Adam(s.parameters(), lr=0.01) for s in students]
kl = nn.KLDivLoss(reduction="batchmean", log_target=True)
for epoch in range(3):
    for idx in torch.randperm(400).split(40):
        log_probs = [F.log_softmax(s(x[idx]), dim=1) for s in students]
        for k in range(2):
            own, other = log_probs[k], log_probs[1 - k].detach()
            loss = F.nll_loss(own, y[idx]) + 0.5 * kl(own, other)
            optimizers[k].zero_grad()
            loss.backward()
            optimizers[k].step()
