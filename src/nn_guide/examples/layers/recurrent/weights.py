import torch
from torch import nn

gru = nn.GRU(
    10,
    20,
    num_layers=2,
    bias=False,
    batch_first=True,
    bidirectional=True,
)
for name, parameter in gru.named_parameters():
    print(name, tuple(parameter.shape))
    #> weight_ih_l0 (60, 10)
    #> weight_hh_l0 (60, 20)
    #> weight_ih_l0_reverse (60, 10)
    #> weight_hh_l0_reverse (60, 20)
    #> weight_ih_l1 (60, 40)
    #> weight_hh_l1 (60, 20)
    #> weight_ih_l1_reverse (60, 40)
    #> weight_hh_l1_reverse (60, 20)

rnn = nn.RNN(10, 20, num_layers=2, batch_first=True, bidirectional=True)
for layer in (gru, rnn):
    output, h_n = layer(torch.zeros(3, 7, 10))
    print(tuple(output.shape), tuple(h_n.shape))
    #> (3, 7, 40) (4, 3, 20)
    #> (3, 7, 40) (4, 3, 20)
