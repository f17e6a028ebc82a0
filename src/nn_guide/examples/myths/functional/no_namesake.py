import torch
import torch.nn.functional as F

x = torch.ones(5, 2, 3)
for wrong in (
    lambda: F.lstm(x),
    lambda: F.flatten(x),
    lambda: F.identity(x),
):
    try:
        wrong()
    except AttributeError as error:
        print(error)
        #> module 'torch.nn.functional' has no attribute 'lstm'
        #> module 'torch.nn.functional' has no attribute 'flatten'
        #> module 'torch.nn.functional' has no attribute 'identity'
