import torch
from torch import nn

x = torch.randn(7, 3, 10)
for layer in (
    nn.RNN(10, 20, num_layers=2, dropout=0.5),
    nn.LSTM(10, 20, num_layers=2, dropout=0.5),
    nn.GRU(10, 20, num_layers=2, dropout=0.5),
):
    drops = not torch.allclose(layer(x)[0], layer(x)[0])
    zeros = (layer(x)[0] == 0).sum().item()
    layer.eval()
    varies = not torch.allclose(layer(x)[0], layer(x)[0])
    print(layer, drops, zeros, varies)
    #> RNN(10, 20, num_layers=2, dropout=0.5) True 0 False
    #> LSTM(10, 20, num_layers=2, dropout=0.5) True 0 False
    #> GRU(10, 20, num_layers=2, dropout=0.5) True 0 False
