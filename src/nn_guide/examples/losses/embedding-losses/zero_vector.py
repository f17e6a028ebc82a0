import torch
from torch import nn

b = torch.ones(1, 2)
for length in (1.0, 0.001, 0.0):
    a = torch.tensor([[length, 0.0]], requires_grad=True)
    loss = nn.CosineEmbeddingLoss()(a, b, torch.ones(1))
    loss.backward()
    print(f"{length:<6}{loss.item():.4f} {a.grad.norm().item():.0e}")
    #> 1.0   0.2929 7e-01
    #> 0.001 0.2929 7e+02
    #> 0.0   1.0000 1e+06
