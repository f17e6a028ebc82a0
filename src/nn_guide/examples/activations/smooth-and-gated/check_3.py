import torch
import torch.nn.functional as F

for function in (F.relu, F.silu, F.leaky_relu):
    x = torch.tensor(-5.0, requires_grad=True)
    function(x).backward()
    print(function.__name__, f"{x.grad.item():.3f}")
    #> relu 0.000
    #> silu -0.027
    #> leaky_relu 0.010
