import torch
from torch import nn

data = torch.randn(4096) + 3
w = nn.Parameter(torch.zeros(()))
for batch_size in (1, 16, 256, 4096):
    gradients = []
    for batch in data.split(batch_size):
        w.grad = None
        (w - batch).square().mean().backward()
        gradients.append(w.grad)
    gradients = torch.stack(gradients)
    spread = gradients.std(correction=0)
    print(f"{batch_size:4}: {gradients.mean():.2f} ± {spread:.2f}")
    #>    1: -5.98 ± 1.99
    #>   16: -5.98 ± 0.48
    #>  256: -5.98 ± 0.13
    #> 4096: -5.98 ± 0.00
