import torch
from torch import nn

batches = torch.randn(300, 8, 1000)
for momentum in (0.01, 0.1, 0.99):
    bn = nn.BatchNorm1d(1000, momentum=momentum)
    for batch in batches:
        bn(batch)
    print(momentum, f"{bn.running_mean.std():.3f}")
    #> 0.01 0.025
    #> 0.1 0.083
    #> 0.99 0.342
