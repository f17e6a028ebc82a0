import torch.nn as nn

linear = nn.Linear(10, 5)
try:
    linear(torch.randn(3, 10))
except NameError as error:
    print(error)
    #> name 'torch' is not defined

try:
    nn.Linear(in_features, out_features)
except NameError as error:
    print(error)
    #> name 'in_features' is not defined
