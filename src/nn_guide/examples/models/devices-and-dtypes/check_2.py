import torch
from torch import nn


class Shifted(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)
        self.shift = torch.ones(2)

    def forward(self, x):
        return self.fc(x) + self.shift


model = Shifted().to(torch.bfloat16)
print(model(torch.ones(3, 4, dtype=torch.bfloat16)).dtype)
#> torch.float32
