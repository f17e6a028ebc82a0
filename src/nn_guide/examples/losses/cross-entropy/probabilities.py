import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 2])
criterion = nn.CrossEntropyLoss()
one_hot = F.one_hot(target, num_classes=3).float()
print(one_hot)
#> tensor([[1., 0., 0.],
#>         [0., 0., 1.]])
print(criterion(logits, target), criterion(logits, one_hot))
#> tensor(1.7513) tensor(1.7513)

soft = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.5, 0.3]])
print(criterion(logits, soft))
#> tensor(1.2513)
print(criterion(soft.log(), soft))  # (1)!
#> tensor(0.9157)
print(criterion(logits, 10 * soft))  # (2)!
#> tensor(12.5126)
