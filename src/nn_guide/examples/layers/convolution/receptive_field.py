import torch
from torch import nn

stacks = [
    nn.Sequential(nn.Conv1d(1, 1, 3), nn.Conv1d(1, 1, 3)),
    nn.Sequential(nn.Conv1d(1, 1, 3, stride=2), nn.Conv1d(1, 1, 3)),
    nn.Sequential(nn.Conv1d(1, 1, 3), nn.Conv1d(1, 1, 3, dilation=2)),
]
for stack in stacks:
    x = torch.randn(1, 20, requires_grad=True)
    stack(x)[0, 2].backward()
    reach, step = 1, 1
    for conv in stack:
        (k,), (s,), (d,) = conv.kernel_size, conv.stride, conv.dilation
        reach += d * (k - 1) * step
        step *= s
    print(x.grad.count_nonzero().item(), reach)
    #> 5 5
    #> 7 7
    #> 7 7
