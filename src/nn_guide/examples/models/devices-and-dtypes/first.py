import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

model = nn.Linear(4, 2).to(device)  # !
x = torch.ones(3, 4, device=device)  # !
y = model(x)
print(y.device.type == device.type, y.dtype)
#> True torch.float32
