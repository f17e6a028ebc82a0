import torch

features = torch.tensor([[1.0, 2.0], [3.0, -1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.5, 0.5]])

logits = features @ weight.T
p = logits.exp() / logits.exp().sum(dim=1, keepdim=True)
print(-p[[0, 1], target].log().mean())
#> tensor(1.9116)
