from torch import nn
from torch.nn.modules.utils import (
    consume_prefix_in_state_dict_if_present,
)

wrapped = nn.DataParallel(nn.Linear(2, 1))
state = wrapped.state_dict()
consume_prefix_in_state_dict_if_present(state, "module.")
print(nn.Linear(2, 1).load_state_dict(state))
#> <All keys matched successfully>
print(list(wrapped.module.state_dict()))
#> ['weight', 'bias']
