import torch
from torch import nn

adaptive = nn.AdaptiveLogSoftmaxWithLoss(
    16, 100, [10, 40], div_value=2, head_bias=True
)
print(adaptive)
#> AdaptiveLogSoftmaxWithLoss(
#>   (head): Linear(in_features=16, out_features=12, bias=True)
#>   (tail): ModuleList(
#>     (0): Sequential(
#>       (0): Linear(in_features=16, out_features=8, bias=False)
#>       (1): Linear(in_features=8, out_features=30, bias=False)
#>     )
#>     (1): Sequential(
#>       (0): Linear(in_features=16, out_features=4, bias=False)
#>       (1): Linear(in_features=4, out_features=60, bias=False)
#>     )
#>   )
#> )
features = torch.randn(3, 16)
head = adaptive.head(features).log_softmax(dim=1)
cluster = adaptive.tail[0](features).log_softmax(dim=1)
expected = head[:, 10] + cluster[:, 2]
print(torch.allclose(adaptive.log_prob(features)[:, 12], expected))
#> True
