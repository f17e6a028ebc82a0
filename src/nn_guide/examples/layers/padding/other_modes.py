from itertools import product

import torch
import torch.nn.functional as F

for mode in ("constant", "reflect", "replicate", "circular"):
    works = {1: [], 2: [], 3: []}
    for padded, dims in product(works, range(1, 6)):
        try:
            F.pad(torch.zeros((4,) * dims), (1, 1) * padded, mode=mode)
            works[padded].append(dims)
        except (NotImplementedError, RuntimeError):
            pass
    print(mode, works)
    #> constant {1: [1, 2, 3, 4, 5], 2: [2, 3, 4, 5], 3: [3, 4, 5]}
    #> reflect {1: [2, 3], 2: [3, 4], 3: [4, 5]}
    #> replicate {1: [2, 3], 2: [3, 4], 3: [4, 5]}
    #> circular {1: [2, 3], 2: [3, 4], 3: [4, 5]}
