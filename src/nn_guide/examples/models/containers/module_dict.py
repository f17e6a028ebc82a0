import torch
from torch import nn

activations = nn.ModuleDict({"relu": nn.ReLU(), "prelu": nn.PReLU()})
activations["leaky"] = nn.LeakyReLU(0.5)
x = torch.tensor([-2.0, 1.0])
for name, activation in activations.items():
    print(f"{name:5} {activation(x).tolist()}")
    #> relu  [0.0, 1.0]
    #> prelu [-0.5, 1.0]
    #> leaky [-1.0, 1.0]
state = activations.state_dict()
print("tanh" in activations, len(activations), list(state))
#> False 3 ['prelu.weight']
