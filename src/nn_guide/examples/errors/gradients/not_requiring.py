import torch
from torch import nn

model = nn.Linear(2, 1)
x = torch.ones(4, 2)
try:
    torch.autograd.grad(model(x).sum(), x)
except RuntimeError as error:
    print(error)
    #> One of the differentiated Tensors does not require grad
