import torch

logits = torch.tensor([[1.0, 2.0, 4.0], [0.0, 0.0, 0.0]])

powers = logits.exp()
print(powers / powers.sum(dim=1, keepdim=True))
#> tensor([[0.0420, 0.1142, 0.8438],
#>         [0.3333, 0.3333, 0.3333]])
