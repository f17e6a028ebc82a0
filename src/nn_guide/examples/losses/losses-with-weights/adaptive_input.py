import torch
from torch import nn

adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 100, cutoffs=[10])
for features, target in [
    (torch.randn(2, 7, 8), torch.zeros(2, 7).long()),
    (torch.randn(2, 8), torch.tensor([3, 100])),
    (torch.randn(2, 8), torch.tensor([3, -100])),
]:
    try:
        adaptive(features, target)
    except RuntimeError as error:
        print(error)
        #> 0D or 1D target tensor expected, multi-target not supported
        #> Target values should be in [0, 99], but values in range [3, 100] were found.
        #> Target values should be in [0, 99], but values in range [-100, 3] were found.
