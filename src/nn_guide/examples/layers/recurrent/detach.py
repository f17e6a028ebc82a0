import torch
from torch import nn

lstm = nn.LSTM(10, 20)
x = torch.randn(8, 3, 10)

state = None
try:
    for chunk in x.split(4):
        output, state = lstm(chunk, state)
        output.sum().backward()
except RuntimeError as error:
    print(str(error).partition(" (")[0])
    #> Trying to backward through the graph a second time

state = None
for chunk in x.split(4):
    output, state = lstm(chunk, state)
    output.sum().backward()
    state = tuple(part.detach() for part in state)  # (1)!
print(state[0].requires_grad, lstm.weight_hh_l0.grad.shape)
#> False torch.Size([80, 20])
