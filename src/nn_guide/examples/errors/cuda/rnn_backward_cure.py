import torch
from torch import nn

x = torch.ones(5, 3, 4, requires_grad=True)
model = nn.Sequential(nn.Dropout(0.5), nn.LSTM(4, 2))
model.eval()
model[1].train()
output, _ = model(x)
output.sum().backward()
print(x.grad.shape)
#> torch.Size([5, 3, 4])

with torch.backends.cudnn.flags(enabled=False):
    output, _ = model.eval()(x)
output.sum().backward()
