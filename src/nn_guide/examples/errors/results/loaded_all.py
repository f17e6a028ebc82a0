from torch import nn
from torch.nn.modules import utils

saved = nn.DataParallel(nn.Linear(4, 2)).state_dict()
model = nn.Linear(4, 2)
utils.consume_prefix_in_state_dict_if_present(saved, "module.")
result = model.load_state_dict(saved, strict=False)
print(result)  # (1)!
#> <All keys matched successfully>
print(model.weight.equal(saved["weight"]))
#> True
