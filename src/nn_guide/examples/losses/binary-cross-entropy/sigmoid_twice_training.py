import torch
from torch import nn

target = torch.tensor([1.0] * 55 + [0.0] * 45)
for last in (nn.Identity(), nn.Sigmoid()):
    logit = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([logit], lr=1.0)
    for _ in range(1000):
        optimizer.zero_grad()
        loss = nn.BCEWithLogitsLoss()(last(logit).expand(100), target)
        loss.backward()
        optimizer.step()
    p = logit.sigmoid().item()
    print(f"{type(last).__name__:8}  probability {p:.2f}")
    #> Identity  probability 0.55
    #> Sigmoid   probability 0.20
