import torch
from torch import nn


class Log(nn.Module):
    def forward(self, x):
        return x.log()


def check(module, args, output):
    if not output.isfinite().all():
        raise FloatingPointError(f"{names[module]} {module}")


model = nn.Sequential(
    nn.Linear(4, 8), nn.Sequential(nn.ReLU(), Log()), nn.Linear(8, 1)
)
names = {module: name for name, module in model.named_modules()}
for module in names:
    module.register_forward_hook(check)
try:
    model(torch.ones(2, 4))
except FloatingPointError as error:
    print(error)
    #> 1.1 Log()
