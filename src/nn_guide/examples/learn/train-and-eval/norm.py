import torch
from torch import nn

norm = nn.BatchNorm1d(1)
for column in ([1.0, 3.0], [101.0, 103.0]):
    print(norm(torch.tensor([column]).T).detach().T)
    #> tensor([[-1.0000,  1.0000]])
    #> tensor([[-1.0000,  1.0000]])
