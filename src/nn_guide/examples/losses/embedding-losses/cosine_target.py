import torch
from torch import nn

a = torch.tensor([[1.0, 0.0], [1.0, 0.0]], requires_grad=True)
b = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
for target in ([1, -1], [1, 0]):
    losses = nn.CosineEmbeddingLoss(reduction="none")(
        a, b, torch.tensor(target)
    )
    (slope,) = torch.autograd.grad(losses.sum(), a)
    print(target, losses.detach(), slope[1])
    #> [1, -1] tensor([0.2929, 0.7071]) tensor([0.0000, 0.7071])
    #> [1, 0] tensor([0.2929, 0.0000]) tensor([0., 0.])
