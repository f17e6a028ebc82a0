import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.register_buffer("steps", torch.tensor(0))
        self.plain = torch.ones(2)
        self.listed = [torch.ones(2)]


model = Model().to("meta", torch.bfloat16)
for name in ("weight", "mean", "steps", "plain"):
    tensor = getattr(model, name)
    print(f"{name:6} on meta: {tensor.is_meta!s:5} {tensor.dtype}")
    #> weight on meta: True  torch.bfloat16
    #> mean   on meta: True  torch.bfloat16
    #> steps  on meta: True  torch.int64
    #> plain  on meta: False torch.float32
listed = model.listed[0]
print(f"listed on meta: {listed.is_meta!s:5} {listed.dtype}")
#> listed on meta: False torch.float32
