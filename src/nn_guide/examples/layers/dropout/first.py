import torch
from torch import nn

dropout = nn.Dropout(p=0.5)
x = torch.arange(1.0, 9.0)
for _ in range(2):
    print(dropout(x))  # !
    #> tensor([ 0.,  0.,  6.,  0.,  0.,  0., 14., 16.])
    #> tensor([ 0.,  4.,  6.,  8., 10.,  0., 14., 16.])

dropout.eval()
print(dropout(x) is x)
#> True
