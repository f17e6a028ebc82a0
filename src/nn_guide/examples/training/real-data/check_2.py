import torch

picture = torch.tensor([0.0, 8.0, 12.0])
train = torch.stack([picture, torch.tensor([4.0, 16.0, 2.0])])
test = torch.stack([picture, torch.tensor([4.0, 10.0, 2.0])])
print((train / train.max())[0].tolist())
#> [0.0, 0.5, 0.75]
print([round(v, 2) for v in (test / test.max())[0].tolist()])
#> [0.0, 0.67, 1.0]
