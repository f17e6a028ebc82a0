import numpy as np
import torch

image = np.zeros((3, 8, 8))
try:
    torch.from_numpy(image[..., ::-1])
except ValueError as error:
    print(error)
    #> At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().)
