import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.celu import CELU
from nn_guide.scratch.activations.elu import ELU
from nn_guide.scratch.activations.selu import SELU

x = torch.tensor([-100.0, -1.0, -0.001, 0.001], requires_grad=True)
for module, function, scratch in [
    (nn.ELU(), F.elu(x), ELU()(x)),
    (nn.ELU(alpha=2.0), F.elu(x, alpha=2.0), ELU(alpha=2.0)(x)),
    (nn.CELU(alpha=2.0), F.celu(x, alpha=2.0), CELU(alpha=2.0)(x)),
    (nn.SELU(), F.selu(x), SELU()(x)),
]:
    y = module(x)
    print([round(v, 2) for v in y[:2].tolist()], module)  # (1)!
    #> [-1.0, -0.63] ELU(alpha=1.0)
    #> [-2.0, -1.26] ELU(alpha=2.0)
    #> [-2.0, -0.79] CELU(alpha=2.0)
    #> [-1.76, -1.11] SELU()
    (slope,) = torch.autograd.grad(y.sum(), x)
    print([round(s, 2) for s in slope[2:].tolist()])  # (2)!
    #> [1.0, 1.0]
    #> [2.0, 1.0]
    #> [1.0, 1.0]
    #> [1.76, 1.05]
    print(torch.equal(y, function), torch.allclose(y, scratch))
    #> True True
    #> True True
    #> True True
    #> True True
