import torch

image = torch.zeros(28, 28, 3)
print(image.permute(2, 0, 1).shape)
#> torch.Size([3, 28, 28])
print(image.movedim(-1, -3).shape, image[None].movedim(-1, -3).shape)
#> torch.Size([3, 28, 28]) torch.Size([1, 3, 28, 28])
