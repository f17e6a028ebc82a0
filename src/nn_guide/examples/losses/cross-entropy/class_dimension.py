import torch
import torch.nn.functional as F

logits = torch.randn(2, 7, 5)
target = torch.randint(5, (2, 7))
try:
    F.cross_entropy(logits, target)
except RuntimeError as error:
    print(error)
    #> Expected target size [2, 5], got [2, 7]

square = torch.zeros(2, 5, 5)
square[:, :, 0] = 4.0
print(square.softmax(dim=2)[0, :, 0])
#> tensor([0.9317, 0.9317, 0.9317, 0.9317, 0.9317])
target = torch.zeros(2, 5, dtype=torch.long)
print(
    F.cross_entropy(square, target), F.cross_entropy(square.mT, target)
)
#> tensor(1.6094) tensor(0.0707)
