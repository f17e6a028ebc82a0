import torch
import torch.nn.functional as F
from torch import nn

model = nn.Linear(4, 2)
x, target = torch.ones(3, 4), torch.zeros(3, 2)
with torch.autocast(device_type=x.device.type, dtype=torch.bfloat16):
    prediction = model(x)
    loss = F.mse_loss(prediction, target)
print(prediction.dtype, loss.dtype)
#> torch.bfloat16 torch.float32

loss.backward()
print(model.weight.dtype, model.weight.grad.dtype)
#> torch.float32 torch.float32
