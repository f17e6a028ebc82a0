import torch
from torch import nn

sentences = torch.ones(4, 7, 16)
print(nn.Dropout1d(0.5)(sentences.mT).mT.shape)
#> torch.Size([4, 7, 16])
image = torch.ones(3, 8, 8)
print(nn.Dropout2d(0.5)(image[None])[0].shape)
#> torch.Size([3, 8, 8])
