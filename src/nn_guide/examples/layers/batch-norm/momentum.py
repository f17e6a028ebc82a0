import torch
from torch import nn

batches = [
    torch.tensor([[mean - 1.0], [mean + 1.0]]) for mean in (2, 4, 6, 12)
]
for momentum in (0.1, 0.5, 1.0, None):
    bn = nn.BatchNorm1d(1, momentum=momentum)
    history = []
    for batch in batches:
        bn(batch)
        history.append(round(bn.running_mean.item(), 2))
    print(momentum, history)
    #> 0.1 [0.2, 0.58, 1.12, 2.21]
    #> 0.5 [1.0, 2.5, 4.25, 8.12]
    #> 1.0 [2.0, 4.0, 6.0, 12.0]
    #> None [2.0, 3.0, 4.0, 6.0]
