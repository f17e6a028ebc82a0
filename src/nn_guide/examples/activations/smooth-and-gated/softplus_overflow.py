import torch
import torch.nn.functional as F


def naive(x):
    return torch.log(1 + torch.exp(x))


for softplus in (naive, F.softplus):
    x = torch.tensor([-20.0, 100.0], requires_grad=True)
    y = softplus(x)
    y.sum().backward()
    value, slope = y[1].item(), x.grad[1].item()
    print(softplus.__name__, bool(y[0] > 0), value, slope)
    #> naive False inf nan
    #> softplus True 100.0 1.0
