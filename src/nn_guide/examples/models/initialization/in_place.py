from torch import nn

weight = nn.Linear(3, 2).weight
result = nn.init.constant_(weight, 0.5)
print(weight)
#> Parameter containing:
#> tensor([[0.5000, 0.5000, 0.5000],
#>         [0.5000, 0.5000, 0.5000]], requires_grad=True)
print(result is weight, weight.is_leaf)
#> True True

try:
    weight.fill_(0.5)
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.
