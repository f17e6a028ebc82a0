import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model = nn.utils.weight_norm(nn.Linear(2, 1))
print(caught[0].message)
#> `torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.
print(list(model.state_dict()))
#> ['bias', 'weight_g', 'weight_v']
