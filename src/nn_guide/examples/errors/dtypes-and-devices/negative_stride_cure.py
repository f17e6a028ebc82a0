import numpy as np
import torch

image = np.zeros((3, 8, 8))
print(torch.from_numpy(image[..., ::-1].copy()).shape)
#> torch.Size([3, 8, 8])
print(torch.from_numpy(image).flip(-1).shape)
#> torch.Size([3, 8, 8])
