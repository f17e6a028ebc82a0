import torch

logits = torch.tensor([[3.0, -2.0, 0.4], [-1.0, 2.0, 1.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])
prediction = logits > 0
print(prediction)
#> tensor([[ True, False,  True],
#>         [False,  True,  True]])
print(torch.equal(prediction, logits.sigmoid() > 0.5))
#> True
print((prediction == target.bool()).float().mean())
#> tensor(0.8333)
