import warnings

from torch import nn
from torch.nn.utils import parametrizations

new = parametrizations.weight_norm(nn.Linear(2, 1)).state_dict()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    old = nn.utils.weight_norm(nn.Linear(2, 1))
try:
    old.load_state_dict(new)
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for Linear:
    #> 	Missing key(s) in state_dict: "weight_g", "weight_v".
    #> 	Unexpected key(s) in state_dict: "parametrizations.weight.original0", "parametrizations.weight.original1".
