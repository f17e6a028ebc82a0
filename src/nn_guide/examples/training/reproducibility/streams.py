import random

import numpy as np
import torch

for seeds in (
    [torch.manual_seed],
    [torch.manual_seed, np.random.seed, random.seed],
):
    draws = []
    for _ in range(2):
        for seed in seeds:
            seed(42)
        draws.append(
            (torch.rand(1).item(), np.random.rand(), random.random())
        )
    print([a == b for a, b in zip(*draws, strict=True)])  # (1)!
    #> [True, False, False]
    #> [True, True, True]
