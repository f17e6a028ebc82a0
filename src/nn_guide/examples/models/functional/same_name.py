import torch
import torch.nn.functional as F

x = torch.tensor([-1.0, 2.0])
print(
    F.conv2d is torch.conv2d,
    F.relu is torch.relu,
    hasattr(torch, "gelu"),
)
#> True False False
print(F.relu(x).equal(torch.relu(x)), F.relu(x).equal(x.relu()))
#> True True

print(F.unfold(torch.ones(1, 1, 4, 4), 2).shape)
#> torch.Size([1, 4, 9])
print(torch.ones(4).unfold(0, 2, 1).shape)
#> torch.Size([3, 2])
