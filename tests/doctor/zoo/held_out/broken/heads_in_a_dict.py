# expect: unregistered
"""Several tasks with a trunk in common and a head for each."""

import torch
from torch import nn

TASKS = {"sum": 1, "sign": 1, "largest": 4}


class MultiTask(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU())
        self.heads = {task: nn.Linear(32, size) for task, size in TASKS.items()}

    def forward(self, x):
        h = self.trunk(x)
        return {task: head(h) for task, head in self.heads.items()}


torch.manual_seed(0)
x = torch.randn(300, 4)
y_sum = x.sum(1, keepdim=True) / 2
y_sign = (x[:, :1] * x[:, 1:2] > 0).float()
y_largest = x.argmax(1)

model = MultiTask()
optimizer = torch.optim.Adam(model.parameters(), lr=5e-3)
for _ in range(5):
    for rows in torch.randperm(300).split(50):
        out = model(x[rows])
        loss = (
            nn.functional.mse_loss(out["sum"], y_sum[rows])
            + nn.functional.binary_cross_entropy_with_logits(out["sign"], y_sign[rows])
            + nn.functional.cross_entropy(out["largest"], y_largest[rows])
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
