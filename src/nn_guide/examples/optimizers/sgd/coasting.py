import torch
from torch import nn

w = nn.Parameter(torch.zeros(()))
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.5)
for gradient in (1.0, 0.0, 0.0, None, 0.0):
    w.grad = None if gradient is None else torch.tensor(gradient)
    optimizer.step()
    print(f"gradient {gradient}: w = {w.item():.4f}")
    #> gradient 1.0: w = -0.1000
    #> gradient 0.0: w = -0.1500
    #> gradient 0.0: w = -0.1750
    #> gradient None: w = -0.1750
    #> gradient 0.0: w = -0.1875
