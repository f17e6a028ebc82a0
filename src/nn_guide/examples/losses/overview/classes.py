import torch
from torch import nn

z, y = torch.tensor([[2.0, 1.0, -1.0]]), torch.tensor([1])
log_p = z - z.exp().sum().log()
x = torch.randn(1, 4)
linear, ce = nn.LinearCrossEntropyLoss(4, 3), nn.CrossEntropyLoss()
adaptive = nn.AdaptiveLogSoftmaxWithLoss(4, 6, cutoffs=[2])
loss, log_q = adaptive(x, y).loss, adaptive.log_prob(x)
rows = {
    "CrossEntropyLoss": (ce(z, y), -log_p[0, 1]),
    "NLLLoss": (nn.NLLLoss()(log_p, y), -log_p[0, 1]),
    "MultiMarginLoss": (nn.MultiMarginLoss()(z, y), (1 - 1 + 2) / 3),
    "LinearCrossEntropyLoss": (linear(x, y), ce(linear.linear(x), y)),
    "AdaptiveLogSoftmaxWithLoss": (loss, -log_q[0, 1]),
}
for name, (value, by_hand) in rows.items():
    print(f"{name:26} {value:.4f} {by_hand:.4f}")
    #> CrossEntropyLoss           1.3490 1.3490
    #> NLLLoss                    1.3490 1.3490
    #> MultiMarginLoss            0.6667 0.6667
    #> LinearCrossEntropyLoss     1.6410 1.6410
    #> AdaptiveLogSoftmaxWithLoss 2.5870 2.5870
