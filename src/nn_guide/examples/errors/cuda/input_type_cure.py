import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        convs = [nn.Conv2d(3, 4, kernel_size=3)]
        self.layers = nn.ModuleList(convs)

    def forward(self, x):
        return self.layers[0](x)


device = "cuda" if torch.cuda.is_available() else "cpu"
model = Net().to(device)
print(model(torch.ones(1, 3, 8, 8).to(device)).shape)
#> torch.Size([1, 4, 6, 6])
print({p.device.type == device for p in model.parameters()})
#> {True}
