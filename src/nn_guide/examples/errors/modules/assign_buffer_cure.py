import torch
from torch import nn

norm = nn.BatchNorm1d(2)
norm.register_buffer("count", torch.tensor(0))
norm.running_mean = torch.zeros(2)
print([name for name, _ in norm.named_buffers()])
#> ['running_mean', 'running_var', 'num_batches_tracked', 'count']
