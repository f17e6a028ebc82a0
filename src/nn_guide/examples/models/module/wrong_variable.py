import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, in_channels: int, out_channels: int):
        super().__init__()
        self.conv = nn.Conv2d(
            in_channels, out_channels, kernel_size=3, padding=1
        )
        self.bn = nn.BatchNorm2d(out_channels)

    def forward(self, x):
        out = self.conv(x)
        x = self.bn(x)  # (1)!
        return torch.relu(out)


try:
    Block(3, 16)(torch.randn(2, 3, 8, 8))
except RuntimeError as error:
    print(error)
    #> running_mean should contain 3 elements not 16

block, x = Block(16, 16), torch.randn(2, 16, 8, 8)
y = block(x)
print(torch.equal(y, torch.relu(block.conv(x))))  # (2)!
#> True
y.sum().backward()
print([name for name, p in block.named_parameters() if p.grad is None])
#> ['bn.weight', 'bn.bias']
