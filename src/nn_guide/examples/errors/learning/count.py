from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)])
        self.head = nn.Linear(4, 2)


net = Net()
for name, p in net.named_parameters():
    print(f"{name:15} {tuple(p.shape)!s:6} {p.requires_grad}")
    #> hidden.0.weight (4, 4) True
    #> hidden.0.bias   (4,)   True
    #> hidden.1.weight (4, 4) True
    #> hidden.1.bias   (4,)   True
    #> head.weight     (2, 4) True
    #> head.bias       (2,)   True
print(sum(p.numel() for p in net.parameters()))
#> 50
