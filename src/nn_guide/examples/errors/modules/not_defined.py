from torch import nn

try:
    print(F.relu(nn.Linear(4, 2)(torch.ones(3, 4))))
except NameError as error:
    print(error)
    #> name 'F' is not defined
