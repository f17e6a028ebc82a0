import torch

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

p = logits.exp() / logits.exp().sum(dim=1, keepdim=True)
losses = -p[[0, 1], target].log()
w = weight[target]
print((w * losses).sum() / w.sum())
#> tensor(2.4231)
