import torch
import torch.nn.functional as F

for function in (torch.relu, F.softplus, torch.tanh):
    x = torch.tensor([-3.0, 0.0, 3.0], requires_grad=True)
    y = function(x)
    y.sum().backward()
    print([round(v, 2) for v in y.tolist()], bool(x.grad[0] > 0))
    #> [0.0, 0.0, 3.0] False
    #> [0.05, 0.69, 3.05] True
    #> [-1.0, 0.0, 1.0] True
