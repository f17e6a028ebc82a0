import numpy as np
import torch

table = np.array([[1.0, "red"], [2.0, None]], dtype=object)
numbers = table[:, 0].astype(np.float32)
names = ["red", None]
codes = torch.tensor([names.index(name) for name in table[:, 1]])
print(torch.from_numpy(numbers), codes)
#> tensor([1., 2.]) tensor([0, 1])
