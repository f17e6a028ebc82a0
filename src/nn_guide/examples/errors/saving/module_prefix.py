from torch import nn

state = nn.DataParallel(nn.Linear(2, 1)).state_dict()
try:
    nn.Linear(2, 1).load_state_dict(state)
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for Linear:
    #> 	Missing key(s) in state_dict: "weight", "bias".
    #> 	Unexpected key(s) in state_dict: "module.weight", "module.bias".
