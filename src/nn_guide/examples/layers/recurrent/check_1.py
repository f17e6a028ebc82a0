import torch
from torch import nn

rnn = nn.RNN(1, 1, nonlinearity="relu", bias=False)
nn.init.ones_(rnn.weight_ih_l0)
nn.init.ones_(rnn.weight_hh_l0)
output, _ = rnn(torch.tensor([[1.0], [2.0], [3.0]]))
print(output.detach().flatten())
#> tensor([1., 3., 6.])
