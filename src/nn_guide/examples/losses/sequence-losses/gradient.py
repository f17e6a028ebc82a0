import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.7, 0.1], [0.3, 0.3, 0.4], [0.5, 0.1, 0.4]])
logits = p.log().unsqueeze(1).requires_grad_()
log_probs = logits.log_softmax(dim=2)
F.ctc_loss(
    log_probs, torch.tensor([[1, 2]]), (3,), (2,), reduction="sum"
).backward()
share = p - logits.grad.squeeze(1)
print(share.round(decimals=3))
#> tensor([[0.0540, 0.9460, 0.0000],
#>         [0.1890, 0.2430, 0.5680],
#>         [0.3150, 0.0000, 0.6850]])

paths = {
    "aab": 0.084,
    "abb": 0.112,
    "ab-": 0.140,
    "a-b": 0.084,
    "-ab": 0.024,
}
second_is_a = paths["aab"] + paths["-ab"]
print(f"{second_is_a / sum(paths.values()):.4f}")
#> 0.2432
