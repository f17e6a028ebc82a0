import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.hidden = container([nn.Linear(4, 4)])
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        return self.head(self.hidden[0](x))


x = torch.ones(8, 4)
for container in (list, nn.ModuleList):
    saved, loaded = Model(container), Model(container)
    answer = loaded.load_state_dict(saved.state_dict())
    same = saved(x).equal(loaded(x))
    print(f"{container.__name__:10} {answer} {same}")
    #> list       <All keys matched successfully> False
    #> ModuleList <All keys matched successfully> True
