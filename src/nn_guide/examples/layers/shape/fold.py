import torch
from torch import nn

unfold = nn.Unfold(kernel_size=3, dilation=1, padding=1, stride=1)
fold = nn.Fold(
    output_size=(4, 4), kernel_size=3, dilation=1, padding=1, stride=1
)
x = torch.randn(1, 2, 4, 4)
summed = fold(unfold(x))
print(torch.allclose(summed, x))
#> False

counts = fold(unfold(torch.ones(1, 1, 4, 4)))
print(counts[0, 0].int())
#> tensor([[4, 6, 6, 4],
#>         [6, 9, 9, 6],
#>         [6, 9, 9, 6],
#>         [4, 6, 6, 4]], dtype=torch.int32)
print(torch.allclose(summed / counts, x, atol=1e-6))
#> True
