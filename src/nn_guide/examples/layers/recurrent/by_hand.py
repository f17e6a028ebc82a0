import torch
from torch import nn

from nn_guide.scratch.layers import recurrent

x = torch.randn(7, 3, 10)
options = {"num_layers": 2, "bidirectional": True}
for name in ("RNN", "LSTM", "GRU"):
    module = getattr(nn, name)(10, 20, **options)
    scratch = getattr(recurrent, name)(10, 20, **options)
    for key, parameter in module.named_parameters():
        setattr(scratch, key, parameter)
    print(name, torch.allclose(module(x)[0], scratch(x)[0], atol=1e-5))
    #> RNN True
    #> LSTM True
    #> GRU True
