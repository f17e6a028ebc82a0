import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model, "model.pt")
torch.save(model.state_dict(), "weights.pt")

print(type(torch.load("model.pt", weights_only=False)))
#> <class 'torch.nn.modules.linear.Linear'>
print(type(torch.load("weights.pt")))
#> <class 'collections.OrderedDict'>
for name, tensor in torch.load("weights.pt").items():
    print(name, tuple(tensor.shape))
    #> weight (1, 2)
    #> bias (1,)
