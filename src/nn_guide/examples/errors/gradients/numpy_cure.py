import torch
from torch import nn

model = nn.Linear(2, 1)
y = model(torch.ones(4, 2))
print(y.detach().cpu().numpy().shape)  # (1)!
#> (4, 1)
with torch.no_grad():
    print(model(torch.ones(4, 2)).cpu().numpy().shape)
    #> (4, 1)
