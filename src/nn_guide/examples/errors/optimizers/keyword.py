import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
for make, name in (
    (torch.optim.SGD, "learning_rate"),
    (torch.optim.Adam, "momentum"),
    (torch.optim.Adam, "decay"),
):
    try:
        make([w], **{name: 0.1})
    except TypeError as error:
        print(error)
        #> SGD.__init__() got an unexpected keyword argument 'learning_rate'
        #> Adam.__init__() got an unexpected keyword argument 'momentum'
        #> Adam.__init__() got an unexpected keyword argument 'decay'
