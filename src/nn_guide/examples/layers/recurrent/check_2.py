import torch
from torch import nn

cell = nn.LSTMCell(10, 20)
x = torch.randn(7, 3, 10)
changed = x.clone()
changed[0] += 1

ends = []
for sequence in (x, changed):
    for x_t in sequence:
        h, c = cell(x_t)
    ends.append(h)
print(torch.equal(*ends))
#> True
