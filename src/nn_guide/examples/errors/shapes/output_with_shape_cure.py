import torch

total = torch.zeros(3)
total += torch.ones(2, 3).sum(0)
print(total, (torch.zeros(3) + torch.ones(2, 3)).shape)
#> tensor([2., 2., 2.]) torch.Size([2, 3])
