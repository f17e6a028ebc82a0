import torch
from torch import nn

model = nn.Dropout(p=0.5)
x = torch.ones(8)

print(model.training, model(x))
#> True tensor([0., 0., 2., 0., 0., 0., 2., 2.])
model.eval()  # !
print(model.training, model(x))
#> False tensor([1., 1., 1., 1., 1., 1., 1., 1.])
model.train()  # !
print(model.training, model(x))
#> True tensor([0., 2., 2., 2., 2., 0., 2., 2.])
