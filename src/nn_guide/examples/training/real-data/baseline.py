import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
pictures, classes = train.tensors
counts = torch.bincount(classes)
print(f"class {counts.argmax()}, {counts.max()} of {len(train)}")
#> class 5, 122 of 1197
right = validation.tensors[1] == counts.argmax()
print(f"{right.float().mean():.1%}")  # (1)!
#> 10.0%

logits = torch.zeros(len(train), 10)
print(F.cross_entropy(logits, classes), torch.tensor(10.0).log())
#> tensor(2.3026) tensor(2.3026)

model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
print(f"{F.cross_entropy(model(pictures), classes):.1f}")
#> 2.3
