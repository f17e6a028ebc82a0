import torch
from torch import nn

w = nn.Parameter(torch.tensor([3.0, 4.0]))
optimizer = torch.optim.SGD([w], lr=0.1)

optimizer.zero_grad()
loss = 0.5 * w.square().sum()
print(nn.utils.clip_grad_norm_([w], max_norm=1.0))  # (1)!
#> tensor(0.)
loss.backward()
optimizer.step()
print(w.grad.norm())
#> tensor(5.)
