import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-200.0, 0.0, 200.0], requires_grad=True)
y = x.sigmoid().log()  # (1)!
print(y.detach(), torch.autograd.grad(y.sum(), x)[0])
#> tensor([   -inf, -0.6931,  0.0000]) tensor([   nan, 0.5000, 0.0000])

y = nn.LogSigmoid()(x)
print(y.detach(), torch.autograd.grad(y.sum(), x)[0])
#> tensor([-200.0000,   -0.6931,    0.0000]) tensor([1.0000, 0.5000, 0.0000])
print(
    torch.equal(y, F.logsigmoid(x)), torch.allclose(y, -F.softplus(-x))
)
#> True True
