import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(5, 3)
        self.head = nn.Linear(3, 5, bias=False)
        self.head.weight = self.embedding.weight


state = Tied().state_dict()
for assign in (False, True):
    model = Tied()
    model.load_state_dict(state, assign=assign)
    tied = model.head.weight is model.embedding.weight
    print(f"assign={assign}", tied, len(list(model.parameters())))
    #> assign=False True 1
    #> assign=True False 2

model.double()
with torch.no_grad():
    model.embedding.weight.zero_()
print(model.head.weight.eq(0).all().item())  # (1)!
#> False

model.head.weight = model.embedding.weight  # (2)!
print(len(list(model.parameters())))
#> 1
