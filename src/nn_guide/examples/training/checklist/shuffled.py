import torch

x = torch.randn(200, 5)
y = (x[:, 0] > 0).long()
shuffled = y[torch.randperm(200)]


def accuracy(y, split_first):
    rows = torch.randperm(200)
    if split_first:
        train, validation = rows[:130].repeat(3), rows[130:]
    else:
        rows = rows.repeat(3)[torch.randperm(600)]
        train, validation = rows[:400], rows[400:]
    near = torch.cdist(x[validation], x[train]).argmin(dim=1)
    return (y[train][near] == y[validation]).float().mean().item()


for split_first in (False, True):
    real = accuracy(y, split_first) > 0.7
    random = accuracy(shuffled, split_first) > 0.7
    print(f"{split_first=}:", real, random)
    #> split_first=False: True True
    #> split_first=True: True False
