import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(8 * 14 * 14, 10),
)
names = {module: name for name, module in model.named_modules()}


def show(module, args, output):
    kind, shape = type(module).__name__, tuple(output.shape)
    parameters = sum(p.numel() for p in module.parameters())
    print(f"{names[module]} {kind:10} {shape!s:16} {parameters:6}")
    #> 0 Conv2d     (2, 8, 28, 28)       80
    #> 1 ReLU       (2, 8, 28, 28)        0
    #> 2 MaxPool2d  (2, 8, 14, 14)        0
    #> 3 Flatten    (2, 1568)             0
    #> 4 Linear     (2, 10)           15690


handles = [layer.register_forward_hook(show) for layer in model]
with torch.no_grad():
    model(torch.zeros(2, 1, 28, 28))
for handle in handles:
    handle.remove()
