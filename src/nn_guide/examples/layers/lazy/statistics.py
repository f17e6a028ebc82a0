import torch
from torch import nn

dummy = torch.zeros(1, 3, 8, 8)
for training in (True, False):
    norm = nn.LazyBatchNorm2d().train(training)
    norm(dummy)
    print(norm.num_batches_tracked.item(), norm.running_var)
    #> 1 tensor([0.9000, 0.9000, 0.9000])
    #> 0 tensor([1., 1., 1.])

try:
    nn.LazyBatchNorm1d()(torch.zeros(1, 3))
except ValueError as error:
    print(str(error).partition(",")[0])
    #> Expected more than 1 value per channel when training
