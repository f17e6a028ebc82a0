import torch
from torch import nn

years = torch.arange(2000.0, 2010).unsqueeze(1)
scaled = (years - years.mean()) / years.std()


def spread(module, args, output):
    values = output.std(dim=0).mean()  # (1)!
    print(f"{type(module).__name__:7} {values:.2f}")
    #> Linear  3.03
    #> Sigmoid 0.00
    #> Linear  0.00
    #> Linear  1.00
    #> Sigmoid 0.21
    #> Linear  0.06


model = nn.Sequential(nn.Linear(1, 64), nn.Sigmoid(), nn.Linear(64, 1))
nn.init.ones_(model[0].weight)
for layer in model:
    layer.register_forward_hook(spread)
for x in (years, scaled):
    model(x)
