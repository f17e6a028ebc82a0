import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "LSTM with projections")
x = torch.zeros(7, 3, 10)
for layer in (
    nn.LSTM(10, 20),
    nn.LSTM(10, 20, batch_first=True),
    nn.LSTM(10, 20, num_layers=2),
    nn.LSTM(10, 20, num_layers=2, bidirectional=True),
    nn.LSTM(10, 20, proj_size=5, bias=False),
):
    output, (h_n, c_n) = layer(x)
    print(tuple(output.shape), tuple(h_n.shape), tuple(c_n.shape))
    #> (7, 3, 20) (1, 3, 20) (1, 3, 20)
    #> (7, 3, 20) (1, 7, 20) (1, 7, 20)
    #> (7, 3, 20) (2, 3, 20) (2, 3, 20)
    #> (7, 3, 40) (4, 3, 20) (4, 3, 20)
    #> (7, 3, 5) (1, 3, 5) (1, 3, 20)

output, (h_n, c_n) = nn.LSTM(10, 20)(x[:, 0])
print(tuple(output.shape), tuple(h_n.shape), tuple(c_n.shape))
#> (7, 20) (1, 20) (1, 20)
