import torch
import torch.nn.functional as F
from torch import nn

target = torch.tensor([3])
q = 0.9 * F.one_hot(target, num_classes=10) + 0.1 / 10
print(q)
#> tensor([[0.0100, 0.0100, 0.0100, 0.9100, 0.0100, 0.0100, 0.0100, 0.0100, 0.0100,
#>          0.0100]])

logits = torch.randn(1, 10)
criterion = nn.CrossEntropyLoss(label_smoothing=0.1)
expected = F.cross_entropy(logits, q)
print(torch.allclose(criterion(logits, target), expected))
#> True

for gap in (0.0, 2.0, 4.51, 10.0, 100.0):
    logits = gap * F.one_hot(target, num_classes=10)
    smoothed = criterion(logits, target)
    plain = F.cross_entropy(logits, target)
    print(f"{gap:6.2f}  plain {plain:.4f}  smoothed {smoothed:.4f}")
    #>   0.00  plain 2.3026  smoothed 2.3026
    #>   2.00  plain 0.7966  smoothed 0.9766
    #>   4.51  plain 0.0944  smoothed 0.5003
    #>  10.00  plain 0.0004  smoothed 0.9004
    #> 100.00  plain 0.0000  smoothed 9.0000

print((q[0, 3] / q[0, 0]).log(), -(q * q.log()).sum())
#> tensor(4.5109) tensor(0.5003)
