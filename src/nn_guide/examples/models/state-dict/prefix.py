from torch import nn
from torch.nn.modules.utils import (
    consume_prefix_in_state_dict_if_present,
)

state = nn.DataParallel(nn.Linear(2, 1)).state_dict()
print(list(state))
#> ['module.weight', 'module.bias']

consume_prefix_in_state_dict_if_present(state, "module.")
print(list(state))
#> ['weight', 'bias']
print(nn.Linear(2, 1).load_state_dict(state))
#> <All keys matched successfully>
