import torch
import torch.nn.functional as F

weight = torch.randn(8, 3, 4, 4)
image = torch.randn(2, 3, 16, 16, requires_grad=True)
features = F.conv2d(image, weight, stride=2, padding=1)
incoming = torch.randn_like(features)
features.backward(incoming)

forward = F.conv_transpose2d(incoming, weight, stride=2, padding=1)
print(torch.allclose(image.grad, forward, atol=1e-4))
#> True
