import torch
from torch import nn

target = torch.tensor([1.0] * 10 + [0.0] * 90)
for weight in (1.0, 9.0):
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))
    logit = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([logit], lr=1.0)
    for _ in range(300):
        optimizer.zero_grad()
        criterion(logit.expand(100), target).backward()
        optimizer.step()
    print(
        f"pos_weight {weight}: probability {logit.sigmoid().item():.2f}"
    )
    #> pos_weight 1.0: probability 0.10
    #> pos_weight 9.0: probability 0.50
