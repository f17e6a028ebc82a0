import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.Adam(model.named_parameters(), lr=0.01)
model(torch.ones(4, 3)).sum().backward()
optimizer.step()

turned = reversed(list(model.named_parameters()))
other = torch.optim.Adam(turned, lr=0.01)
other.load_state_dict(optimizer.state_dict())  # (1)!
print(model.bias.shape, other.state[model.bias]["exp_avg"].shape)
#> torch.Size([2]) torch.Size([2, 3])
try:
    other.step()
except RuntimeError as error:
    print(error)
    #> The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
