import torch
from torch import nn

from nn_guide.scratch.losses.adaptive_log_softmax import (
    AdaptiveLogSoftmaxWithLoss,
)

arguments = {"cutoffs": [10, 40], "div_value": 2.0, "head_bias": True}
torch.manual_seed(0)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(16, 100, **arguments)
torch.manual_seed(0)
scratch = AdaptiveLogSoftmaxWithLoss(16, 100, **arguments)
x, target = torch.randn(50, 16), torch.randint(100, (50,))
expected, got = adaptive(x, target), scratch(x, target)
print(torch.allclose(got.output, expected.output, atol=1e-6))
#> True
print(torch.allclose(got.loss, expected.loss))
#> True
print(
    torch.allclose(scratch.log_prob(x), adaptive.log_prob(x), atol=1e-6)
)
#> True
print(torch.equal(scratch.predict(x), adaptive.predict(x)))
#> True
