import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.dropout import Dropout

x, results = torch.randn(1000), []
for form in (
    nn.Dropout(0.3),
    lambda x: F.dropout(x, 0.3),
    Dropout(0.3),
):
    torch.manual_seed(0)
    results.append(form(x))

print(torch.equal(results[0], results[1]))
#> True
print(torch.allclose(results[0], results[2]))
#> True
