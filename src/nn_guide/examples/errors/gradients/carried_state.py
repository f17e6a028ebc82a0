import torch
from torch import nn

rnn = nn.RNN(1, 4)
state = None
for chunk in torch.randn(6, 1, 1).split(2):
    output, state = rnn(chunk, state)
    output.sum().backward()
    state = state.detach()  # (1)!
print(state.requires_grad, state.shape)
#> False torch.Size([1, 1, 4])
