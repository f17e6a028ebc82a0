import torch
from torch import nn

x = torch.tensor([[1.0], [0.0], [0.0]])
rnn = nn.RNN(1, 1, nonlinearity="relu", bias=False)
nn.init.ones_(rnn.weight_ih_l0)
nn.init.ones_(rnn.weight_hh_l0)
print(rnn(x)[0].detach().flatten())
#> tensor([1., 1., 1.])
