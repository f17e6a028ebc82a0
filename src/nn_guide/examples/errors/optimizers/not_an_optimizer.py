from torch import nn
from torch.optim.lr_scheduler import StepLR

model = nn.Linear(2, 1)
try:
    StepLR(model, step_size=10)
except TypeError as error:
    print(error)
    #> Linear is not an Optimizer
