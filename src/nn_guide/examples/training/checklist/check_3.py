import torch
from torch import nn

model = nn.Linear(2, 1)
x, y = torch.randn(16, 2), torch.randn(16)
for shape in ("(16, 1) - (16)", "(16, 1) - (16, 1)"):
    target = y if shape.endswith("(16)") else y.unsqueeze(1)
    print(shape, "->", tuple((model(x) - target).shape))
    #> (16, 1) - (16) -> (16, 16)
    #> (16, 1) - (16, 1) -> (16, 1)
