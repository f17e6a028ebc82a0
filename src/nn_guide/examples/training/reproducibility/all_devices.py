from unittest import mock

import torch

with mock.patch("torch.cuda.manual_seed_all") as seed_cuda:
    torch.manual_seed(42)
print(seed_cuda.call_args)
#> call(42)

before = torch.get_rng_state()
torch.cuda.manual_seed_all(7)
print(torch.equal(torch.get_rng_state(), before))
#> True
