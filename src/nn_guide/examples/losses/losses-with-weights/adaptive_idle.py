import torch
from torch import nn

adaptive = nn.AdaptiveLogSoftmaxWithLoss(16, 100, cutoffs=[10, 40])
adaptive(torch.randn(2, 16), torch.tensor([0, 99])).loss.backward()
for name, parameter in adaptive.named_parameters():
    print(name, parameter.grad is not None)
    #> head.weight True
    #> tail.0.0.weight False
    #> tail.0.1.weight False
    #> tail.1.0.weight True
    #> tail.1.1.weight True
