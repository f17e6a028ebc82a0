import torch
from torch import nn

w = nn.Parameter(torch.tensor([3.0, 4.0]))
optimizer = torch.optim.SGD([w], lr=0.1)

loss = 0.5 * w.square().sum()
optimizer.zero_grad()
loss.backward()
norm = nn.utils.clip_grad_norm_([w], max_norm=1.0)  # !
optimizer.step()
print(norm, w.grad, w.detach())
#> tensor(5.) tensor([0.6000, 0.8000]) tensor([2.9400, 3.9200])
