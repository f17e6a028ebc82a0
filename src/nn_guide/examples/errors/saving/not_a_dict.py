import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model.state_dict(), "model.pt")
for wrong in "model.pt", model:
    try:
        model.load_state_dict(wrong)
    except TypeError as error:
        print(error)
        #> Expected state_dict to be dict-like, got <class 'str'>.
        #> Expected state_dict to be dict-like, got <class 'torch.nn.modules.linear.Linear'>.
