import warnings

import torch

x, index = torch.zeros(3), torch.tensor([0, 0])
torch.use_deterministic_algorithms(True)
try:
    x.put_(index, torch.tensor([1.0, 2.0]))  # (1)!
except RuntimeError as error:
    message = str(error).partition(". ")[0]
    print(*message.split(", "), sep="\n")
    #> put_ does not have a deterministic implementation
    #> but you set 'torch.use_deterministic_algorithms(True)'

torch.use_deterministic_algorithms(True, warn_only=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x.put_(index, torch.tensor([1.0, 2.0]))
print(str(caught[0].message).partition(",")[0])
#> put_ does not have a deterministic implementation

print(torch.empty(2))  # (2)!
#> tensor([nan, nan])
