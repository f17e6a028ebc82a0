import torch
from torch import nn

x = torch.randn(100, 3)
for layer in nn.ReLU(), nn.BatchNorm1d(3), nn.PReLU(), nn.Dropout():
    tensors = len(layer.state_dict())
    same = torch.equal(layer.train()(x), layer.eval()(x))
    print(f"{type(layer).__name__:11} {tensors} {same}")
    #> ReLU        0 True
    #> BatchNorm1d 5 False
    #> PReLU       1 True
    #> Dropout     0 False
