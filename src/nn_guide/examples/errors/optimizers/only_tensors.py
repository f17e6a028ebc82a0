import torch
from torch import nn

model = nn.Linear(3, 2)
for argument in ([model], [model.parameters()], model.weight):
    try:
        torch.optim.SGD(argument)
    except TypeError as error:
        print(error)
        #> optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
        #> optimizer can only optimize Tensors, but one of the params is Module.parameters
        #> params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
