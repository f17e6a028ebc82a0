import torch

p = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]])
log_q = torch.tensor([[0.2, 0.5, 0.3], [0.3, 0.3, 0.4]]).log()

losses = p * (p.log() - log_q)
print(losses.sum() / len(p))
#> tensor(0.2793)
