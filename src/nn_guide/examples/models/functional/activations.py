import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.0, 3.0])
e = torch.exp
print(F.relu(x).equal(torch.maximum(x, torch.zeros(3))))
#> True
print(F.sigmoid(x).allclose(1 / (1 + e(-x))))
#> True
print(F.tanh(x).allclose((e(x) - e(-x)) / (e(x) + e(-x))))
#> True
print(F.tanh(x).allclose(2 * F.sigmoid(2 * x) - 1))
#> True

edges = torch.tensor([0.0, 20.0, -200.0, torch.nan], requires_grad=True)
for f in (F.relu, F.sigmoid, F.tanh):
    (slope,) = torch.autograd.grad(f(edges)[0], edges)
    y = f(edges).tolist()
    print(f"{f.__name__:7} {y} slope at 0: {slope[0]}")
    #> relu    [0.0, 20.0, 0.0, nan] slope at 0: 0.0
    #> sigmoid [0.5, 1.0, 0.0, nan] slope at 0: 0.25
    #> tanh    [0.0, 1.0, -1.0, nan] slope at 0: 1.0
