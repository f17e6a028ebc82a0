import torch
import torch.nn.functional as F

x = torch.arange(1.0, 9.0)
torch.manual_seed(0)

print(F.dropout(x, p=0.5, training=True))
#> tensor([ 0.,  0.,  6.,  0.,  0.,  0., 14., 16.])
