import torch
from torch import nn

from nn_guide.training import checks


class Last(nn.Module):
    def __init__(self, batch_first):
        super().__init__()
        self.lstm = nn.LSTM(3, 5, batch_first=batch_first)

    def forward(self, x):
        return self.lstm(x)[0][:, -1]


class Tokens(nn.Module):
    def __init__(self, swap):
        super().__init__()
        self.swap, self.linear = swap, nn.Linear(6, 2)

    def forward(self, x):
        mixed = x.reshape(3, len(x), 2).transpose(0, 1)
        x = x.transpose(1, 2) if self.swap else mixed
        return self.linear(x.flatten(1))


sequences = torch.randn(4, 6, 3)
for batch_first in (False, True):
    print(checks.mixed_samples(Last(batch_first), sequences))
    #> ['The outputs of samples [3] depend on the others.']
    #> []

pairs = torch.randn(4, 2, 3)
for swap in (False, True):
    print(checks.mixed_samples(Tokens(swap), pairs))
    #> ['The outputs of samples [0, 3] depend on the others.']
    #> []
