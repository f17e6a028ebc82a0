import torch

logits = torch.tensor([2.0, -1.0, 0.5])
target = torch.tensor([1.0, 0.0, 0.0])
pos_weight = torch.tensor(3.0)

p = 1 / (1 + (-logits).exp())
yes, no = target * p.log(), (1 - target) * (1 - p).log()
print(-(pos_weight * yes + no).mean())
#> tensor(0.5560)
