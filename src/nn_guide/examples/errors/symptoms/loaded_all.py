from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

saved = nn.DataParallel(nn.Linear(4, 2)).state_dict()
model = nn.Linear(4, 2)
consume_prefix_in_state_dict_if_present(saved, "module.")
result = model.load_state_dict(saved, strict=False)
print(result)  # (1)!
#> <All keys matched successfully>
print(model.weight.equal(saved["weight"]))
#> True
