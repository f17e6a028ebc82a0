import torch
from torch import nn

bn = nn.BatchNorm1d(1, affine=False)
for training in (True, False):
    bn.train(training)
    for neighbour in (0.9, 1.1):
        batch = torch.tensor([[1.0], [neighbour]])
        print(training, neighbour, round(bn(batch)[0].item(), 1))
        #> True 0.9 1.0
        #> True 1.1 -1.0
        #> False 0.9 0.9
        #> False 1.1 0.9
