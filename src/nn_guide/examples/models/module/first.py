import torch
from torch import nn


class MLP(nn.Module):
    def __init__(
        self, in_features: int, hidden_features: int, out_features: int
    ):
        super().__init__()  # (1)! # !
        self.hidden = nn.Linear(in_features, hidden_features)  # !
        self.head = nn.Linear(hidden_features, out_features)

    def forward(self, x):
        return self.head(torch.relu(self.hidden(x)))


model = MLP(4, 8, 2)  # (2)!
print(model(torch.ones(5, 4)).shape)  # (3)!
#> torch.Size([5, 2])
print([name for name, _ in model.named_parameters()])
#> ['hidden.weight', 'hidden.bias', 'head.weight', 'head.bias']
