import numpy as np
import torch

array = np.frombuffer(b"abcd", dtype=np.uint8)
print(torch.tensor(array), torch.from_numpy(array.copy()))
#> tensor([ 97,  98,  99, 100], dtype=torch.uint8) tensor([ 97,  98,  99, 100], dtype=torch.uint8)
