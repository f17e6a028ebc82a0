import torch
import torch.nn.functional as F
from torch import nn


class ByModule(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.ReLU()

    def forward(self, x):
        return self.act(x)


class ByFunction(nn.Module):
    def forward(self, x):
        return F.relu(x)


x = torch.tensor([-1.0, 2.0])
for model in (ByModule(), ByFunction()):
    print(model)
    #> ByModule(
    #>   (act): ReLU()
    #> )
    #> ByFunction()
    for layer in model.children():
        layer.register_forward_hook(
            lambda module, *_: print("called:", module)
        )
        #> called: ReLU()
    model(x)
    model.act = nn.LeakyReLU(0.1)
    print(model(x))
    #> tensor([-0.1000,  2.0000])
    #> tensor([0., 2.])
