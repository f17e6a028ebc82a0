import torch
from torch import nn

x = torch.tensor([[3.0, 1, 4, 1, 5, 9, 2, 6]])
pools = {
    "default": nn.MaxPool1d(kernel_size=3),
    "stride": nn.MaxPool1d(3, stride=2),
    "padding": nn.MaxPool1d(3, padding=1),
    "dilation": nn.MaxPool1d(3, stride=1, dilation=2),
    "ceil_mode": nn.MaxPool1d(3, ceil_mode=True),
    "same size": nn.MaxPool1d(3, stride=1, padding=1),
}
for name, pool in pools.items():
    print(f"{name}: {pool(x).squeeze(0).tolist()}")
    #> default: [4.0, 9.0]
    #> stride: [4.0, 5.0, 9.0]
    #> padding: [3.0, 5.0, 9.0]
    #> dilation: [5.0, 9.0, 5.0, 9.0]
    #> ceil_mode: [4.0, 9.0, 6.0]
    #> same size: [3.0, 4.0, 4.0, 5.0, 9.0, 9.0, 9.0, 6.0]
