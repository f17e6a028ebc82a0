import torch
from torch import nn

from nn_guide.training.shapes import shapes

features = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.MaxPool2d(2))
model = nn.Sequential(features, nn.Flatten(), nn.Linear(4 * 4 * 4, 10))
for row in shapes(model, torch.zeros(2, 1, 8, 8)):
    print(row.name, row.kind, row.output)
    #> 0.0 Conv2d (2, 4, 6, 6)
    #> 0.1 ReLU (2, 4, 6, 6)
    #> 0.2 MaxPool2d (2, 4, 3, 3)
    #> 0 Sequential (2, 4, 3, 3)
    #> 1 Flatten (2, 36)
    #> 2 Linear RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x36 and 64x10)

model[2] = nn.Linear(4 * 3 * 3, 10)
print(shapes(model, torch.zeros(2, 1, 8, 8))[-1])
#> Row(name='', kind='Sequential', input=(2, 1, 8, 8), output=(2, 10))
