import torch
from torch import nn

bn = nn.BatchNorm1d(1).eval()
for _ in range(100):
    bn(torch.randn(32, 1) + 5)
x = torch.tensor([[4.0], [6.0]])
print(bn(x).mean().item() > 4)
#> True
print(bn.running_mean, bn.num_batches_tracked)
#> tensor([0.]) tensor(0)
