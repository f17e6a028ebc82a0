import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.3, 0.2], [0.0, 1.0, 0.0]])
logits = torch.tensor(
    [[0.0, 1.0, 0.5], [2.0, 0.0, 1.0]], requires_grad=True
)
divergence = F.kl_div(
    logits.log_softmax(dim=1), p, reduction="batchmean"
)
cross_entropy = F.cross_entropy(logits, p)
entropy = -p.xlogy(p).sum(dim=1).mean()
print(f"{cross_entropy:.4f} - {entropy:.4f} = {divergence:.4f}")
#> 1.8439 - 0.5148 = 1.3291

(first,) = torch.autograd.grad(divergence, logits)
(second,) = torch.autograd.grad(cross_entropy, logits)
print(torch.allclose(first, second))
#> True
