import torch
from torch import nn

adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 100, cutoffs=[10])
try:
    adaptive(torch.randn(2, 8), torch.tensor([3, -100]))
except RuntimeError as error:
    print(error)
    #> Target values should be in [0, 99], but values in range [-100, 3] were found.
