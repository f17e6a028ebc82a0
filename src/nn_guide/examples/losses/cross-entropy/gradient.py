import torch
import torch.nn.functional as F

logits = torch.tensor(
    [[2.0, 0.0, 1.0], [0.0, 20.0, 0.0]], requires_grad=True
)
target = torch.tensor([0, 2])
F.cross_entropy(logits, target, reduction="sum").backward()
print(logits.grad.round(decimals=4))
#> tensor([[-0.3348,  0.0900,  0.2447],
#>         [ 0.0000,  1.0000, -1.0000]])
p = logits.detach().softmax(dim=1)
difference = p - F.one_hot(target, num_classes=3)
print(torch.allclose(logits.grad, difference))
#> True
