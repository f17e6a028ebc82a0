import torch
from torch import nn

gru = nn.GRU(10, 20)
for batch_size in (4, 3):
    x = torch.zeros(7, batch_size, 10)
    h = torch.zeros(1, x.shape[1], 20)
    print(gru(x, h)[1].shape)
    #> torch.Size([1, 4, 20])
    #> torch.Size([1, 3, 20])
