import torch
from torch import nn

from nn_guide.scratch.layers import rnn_cells

x = torch.randn(3, 10)
for name in ("RNNCell", "LSTMCell", "GRUCell"):
    module = getattr(nn, name)(10, 20)
    scratch = getattr(rnn_cells, name)(10, 20)
    for key, parameter in module.named_parameters():
        setattr(scratch, key, parameter)
    pairs = zip(
        module(x, module(x)), scratch(x, scratch(x)), strict=True
    )
    print(name, all(torch.allclose(a, b, atol=1e-5) for a, b in pairs))
    #> RNNCell True
    #> LSTMCell True
    #> GRUCell True
