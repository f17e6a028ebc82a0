import torch
import torch.nn.functional as F

x, y = torch.ones(3), torch.zeros(3)
calls = [
    lambda: F.smooth_l1_loss(x, y, beta=-1.0),
    lambda: F.huber_loss(x, y, delta=-1.0),
    lambda: F.huber_loss(x, y, delta=0.0),
]
for call in calls:
    try:
        call()
    except RuntimeError as error:
        print(error)
        #> smooth_l1_loss does not support negative values for beta.
        #> huber_loss does not support non-positive values for delta.
        #> huber_loss does not support non-positive values for delta.
