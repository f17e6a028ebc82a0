import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, inputs: int, hidden: int, outputs: int):
        super().__init__()  # (1)! # !
        self.hidden = nn.Linear(inputs, hidden)  # !
        self.head = nn.Linear(hidden, outputs)

    def forward(self, x):
        return self.head(torch.relu(self.hidden(x)))


model = MLP(2, 32, 2)  # (2)!
print(model(torch.ones(5, 2)).shape)  # (3)!
#> torch.Size([5, 2])
print([name for name, _ in model.named_parameters()])
#> ['hidden.weight', 'hidden.bias', 'head.weight', 'head.bias']
