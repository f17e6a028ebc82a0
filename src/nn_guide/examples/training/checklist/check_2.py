import torch
from torch import nn

x = torch.randn(8, 4)
model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
for mode in (model.train, model.eval):
    mode()
    print(torch.allclose(model(x)[:4], model(x[:4]), atol=1e-5))
    #> False
    #> True
