import torch
from torch import nn

from nn_guide.training import checks

inputs = torch.randn(8, 4)
linear = nn.Linear(4, 3)
print(checks.logits(linear(inputs).softmax(dim=1)))
#> ['The outputs sum to 1: there is a softmax before the loss.']
print(checks.logits(linear(inputs).sigmoid()))
#> ['The last operation is sigmoid.']
print(checks.logits(linear(inputs).relu()))
#> ['The last operation is relu.']
print(checks.logits(linear(inputs[:1].expand(8, 4))))  # (1)!
#> ['Every sample has the same output.']
print(checks.logits(linear(inputs)))
#> []
