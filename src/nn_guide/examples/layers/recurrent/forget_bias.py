import torch
from torch import nn

x = torch.randn(100, 3, 10, requires_grad=True)
lstm = nn.LSTM(10, 20)
for bias in (0.0, 1.0, 3.0):
    with torch.no_grad():
        lstm.bias_ih_l0[20:40] = bias
        lstm.bias_hh_l0[20:40] = 0.0
    output, _ = lstm(x)
    (gradient,) = torch.autograd.grad(output[-1].sum(), x)
    print(bias, "10 **", round(gradient[0].norm().log10().item()))
    #> 0.0 10 ** -22
    #> 1.0 10 ** -9
    #> 3.0 10 ** -1
