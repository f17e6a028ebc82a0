import torch
from torch import nn

linear = nn.Linear(2, 1)
with torch.no_grad():
    loss = linear(torch.ones(4, 2)).mean()
print(loss.requires_grad, loss.grad_fn)
#> False None
try:
    loss.backward()
except RuntimeError as error:
    print(error)
    #> element 0 of tensors does not require grad and does not have a grad_fn
