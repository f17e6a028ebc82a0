import torch
import torch.nn.functional as F
from torch import nn


class CosineClassifier(nn.Module):
    def __init__(self, features: int, classes: int):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(classes, features))

    def forward(self, x):
        weight = F.normalize(self.weight)
        return F.linear(F.normalize(x), weight)  # (1)!


saved, loaded = CosineClassifier(4, 3), CosineClassifier(4, 3)
torch.save(saved.state_dict(), "classifier.pt")
print(loaded.load_state_dict(torch.load("classifier.pt")))
#> <All keys matched successfully>
x = torch.randn(5, 4)
print(loaded(x).equal(saved(x)), bool((loaded(x).abs() <= 1.001).all()))
#> True True
