import torch
from torch.utils.data import DataLoader

numbers = torch.arange(6)
generator = torch.Generator().manual_seed(0)
loader = DataLoader(
    numbers, batch_size=6, shuffle=True, generator=generator
)
before = torch.get_rng_state()
for batch in [*loader, *loader]:
    print(batch.tolist())
    #> [5, 1, 0, 3, 2, 4]
    #> [4, 2, 1, 3, 0, 5]
print(torch.equal(torch.get_rng_state(), before))
#> True

plain = DataLoader(numbers, batch_size=6, shuffle=False)
list(plain)
print(torch.equal(torch.get_rng_state(), before))
#> False
