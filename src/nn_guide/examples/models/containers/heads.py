import torch
from torch import nn


class MultiHead(nn.Module):
    def __init__(self, outputs: dict[str, int]):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
        self.heads = nn.ModuleDict(
            {name: nn.Linear(8, n) for name, n in outputs.items()}
        )

    def forward(self, x):
        hidden = self.body(x)
        return {name: head(hidden) for name, head in self.heads.items()}


model = MultiHead({"digit": 10, "color": 3})
for name, logits in model(torch.ones(5, 4)).items():
    print(name, tuple(logits.shape))
    #> digit (5, 10)
    #> color (5, 3)
print([name for name in model.state_dict() if "color" in name])
#> ['heads.color.weight', 'heads.color.bias']
