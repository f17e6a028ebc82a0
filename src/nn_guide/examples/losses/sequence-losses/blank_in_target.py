import torch
import torch.nn.functional as F

log_probs = torch.tensor([[[1.0, 0.0]]]).repeat(5, 1, 1).log()
print(F.ctc_loss(log_probs, torch.tensor([[0]]), (5,), (1,)))
#> tensor(-2.7081)
print(F.ctc_loss(log_probs, torch.tensor([[0]]), (5,), (0,)))
#> tensor(0.)
