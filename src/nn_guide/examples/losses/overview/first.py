import torch
import torch.nn.functional as F
from torch import nn

model = nn.Linear(3, 1)
criterion = nn.MSELoss()  # !
x, target = torch.randn(8, 3), torch.zeros(8, 1)
loss = criterion(model(x), target)  # !
function = F.mse_loss(model(x), target)
print(loss.shape, torch.equal(loss, function))
#> torch.Size([]) True
loss.backward()
print(model.weight.grad.shape)
#> torch.Size([1, 3])
