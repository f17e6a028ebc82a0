import torch
from torch import nn

adaptive = nn.AdaptiveLogSoftmaxWithLoss(
    in_features=16, n_classes=100, cutoffs=[10]
)
features, target = torch.randn(3, 16), torch.tensor([0, 12, 99])  # (1)!
output, loss = adaptive(features, target)
print(output.shape, torch.equal(loss, -output.mean()))
#> torch.Size([3]) True

log_p = adaptive.log_prob(features)
print(
    log_p.shape, torch.allclose(log_p.exp().sum(dim=1), torch.ones(3))
)
#> torch.Size([3, 100]) True
print(torch.allclose(output, log_p[torch.arange(3), target]))
#> True
print(torch.equal(adaptive.predict(features), log_p.argmax(dim=1)))
#> True
