from torch import nn

try:
    nn.ModuleDict({0: nn.Linear(4, 2), 1: nn.Linear(4, 3)})
except TypeError as error:
    print(error)
    #> module name should be a string. Got int
