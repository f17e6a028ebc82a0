import warnings

from torch import nn
from torch.nn.utils import parametrizations

new = parametrizations.weight_norm(nn.Linear(2, 1))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    old = nn.utils.weight_norm(nn.Linear(2, 1))
print(new.load_state_dict(old.state_dict()))
#> <All keys matched successfully>
print(new.weight.equal(old.weight))
#> True
