import torch
from torch import nn

w = nn.Parameter(torch.tensor([3.0]))
optimizer = torch.optim.SGD([w], lr=0.1)
loss = w.pow(2).sum()
loss.backward()  # !
print(f"w={w.item():.4f} gradient={w.grad.item():.4f}")
#> w=3.0000 gradient=6.0000
optimizer.step()  # !
print(f"w={w.item():.4f}")
#> w=2.4000
optimizer.zero_grad()
print(w.grad)
#> None
print(hasattr(nn, "SGD"), isinstance(optimizer, nn.Module))
#> False False
