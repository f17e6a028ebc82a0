import torch

words = torch.tensor([3, 3, 5, 3, 0, 5, 3, 5, 1, 3, 0])
order = words.bincount(minlength=6).argsort(
    descending=True, stable=True
)
rank = torch.empty_like(order)
rank[order] = torch.arange(6)
print(order, rank)
#> tensor([3, 5, 0, 1, 2, 4]) tensor([2, 3, 4, 0, 5, 1])

target = rank[words]
print(torch.equal(order[target], words))
#> True
head = torch.stack([words < 2, target < 2]).float().mean(dim=1)
print(head)
#> tensor([0.2727, 0.7273])
