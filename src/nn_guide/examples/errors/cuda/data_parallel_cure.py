import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.DataParallel(nn.Linear(4, 2).to(device))
print(model(torch.ones(3, 4, device=device)).shape)
#> torch.Size([3, 2])
