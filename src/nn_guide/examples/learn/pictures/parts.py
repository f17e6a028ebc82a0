import torch
from torch import nn

see = nn.Sequential(nn.Conv2d(1, 16, 5, padding=2), nn.ReLU())
combine = nn.Sequential(nn.Conv2d(16, 32, 3, padding=1), nn.ReLU())
pool = nn.Sequential(nn.AdaptiveMaxPool2d(1), nn.Flatten())
model = nn.Sequential(see, combine, pool, nn.Linear(32, 10))

x = torch.zeros(50, 1, 14, 14)
for part in model:
    x = part(x)
    print(x.shape)
    #> torch.Size([50, 16, 14, 14])
    #> torch.Size([50, 32, 14, 14])
    #> torch.Size([50, 32])
    #> torch.Size([50, 10])
print(sum(p.numel() for p in model.parameters()))
#> 5386
