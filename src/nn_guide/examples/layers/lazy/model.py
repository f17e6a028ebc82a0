import torch
from torch import nn

model = nn.Sequential(
    nn.LazyConv2d(16, kernel_size=3, stride=2),
    nn.LazyBatchNorm2d(),
    nn.ReLU(),
    nn.Flatten(),
    nn.LazyLinear(10),
)
model.eval()
with torch.no_grad():
    model(torch.zeros(1, 3, 32, 32))
model.train()

print(model[0], model[1].num_features, model[4], sep="\n")
#> Conv2d(3, 16, kernel_size=(3, 3), stride=(2, 2))
#> 16
#> Linear(in_features=3600, out_features=10, bias=True)
print(sum(p.numel() for p in model.parameters()))
#> 36490
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
