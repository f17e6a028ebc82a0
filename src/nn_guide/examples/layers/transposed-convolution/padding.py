import torch
import torch.nn.functional as F

x, weight = torch.randn(1, 3, 5, 5), torch.randn(3, 2, 4, 4)
whole = F.conv_transpose2d(x, weight, stride=2)
cropped = F.conv_transpose2d(x, weight, stride=2, padding=1)
print(tuple(whole.shape), tuple(cropped.shape))
#> (1, 2, 12, 12) (1, 2, 10, 10)
print(torch.allclose(cropped, whole[:, :, 1:-1, 1:-1], atol=1e-5))
#> True

longer = F.conv_transpose2d(
    x, weight, stride=2, padding=1, output_padding=1
)
print(torch.allclose(longer, whole[:, :, 1:, 1:], atol=1e-5))
#> True
