import torch
from torch import nn

target = torch.tensor([0.0])
for before, loss in (
    (nn.Sigmoid(), nn.BCELoss()),
    (nn.Identity(), nn.BCEWithLogitsLoss()),
):
    logit = torch.tensor([30.0], requires_grad=True)
    loss(before(logit), target).backward()
    print(logit.grad.item())
    #> 0.0
    #> 1.0
