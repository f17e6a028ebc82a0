import torch.nn.functional as F
from torch import nn

for wrong in (F.relu, [nn.ReLU()], nn.ReLU):
    try:
        nn.Sequential(nn.Linear(4, 3), wrong)
    except TypeError as error:
        print(error)
        #> torch.nn.functional.relu is not a Module subclass
        #> list is not a Module subclass
        #> torch.nn.modules.activation.ReLU is not a Module subclass
