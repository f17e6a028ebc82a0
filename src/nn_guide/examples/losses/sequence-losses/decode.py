import torch
import torch.nn.functional as F

best = torch.tensor([0, 1, 1, 0, 1, 2, 2, 2, 0])
collapsed = best.unique_consecutive()
print(collapsed, collapsed[collapsed != 0])
#> tensor([0, 1, 0, 1, 2, 0]) tensor([1, 1, 2])

log_probs = torch.tensor([[0.6, 0.4], [0.6, 0.4]]).log()
for target in ([], [1]):
    target = torch.tensor(target, dtype=torch.long)
    loss = F.ctc_loss(
        log_probs, target, (2,), (len(target),), reduction="sum"
    )
    print(target.tolist(), f"{(-loss).exp():.2f}")
    #> [] 0.36
    #> [1] 0.64
