import torch
from torch import nn

from nn_guide import doctor

x = torch.randn(16, 5, 4)
y = x.sum((1, 2)).unsqueeze(1)
lstm = nn.LSTM(4, 8)  # !
head = nn.Linear(8, 1)
parameters = [*lstm.parameters(), *head.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.01)
with doctor.watch(lstm, head, optimizer) as visit:
    for _ in range(10):
        optimizer.zero_grad()
        output, _ = lstm(x)
        loss = nn.functional.mse_loss(head(output[:, -1]), y)
        loss.backward()
        optimizer.step()
found = visit.findings[0]
print(found.code, found.facts["batch"])
#> batch-first 16
