import torch
from torch import nn

model = nn.Linear(3, 2)
parameters = model.parameters()
print(sum(p.numel() for p in parameters))
#> 8
for argument in (parameters, [model], [model.weight * 2], model.weight):
    try:
        torch.optim.SGD(argument)
    except (TypeError, ValueError) as error:
        print(str(error).split(", but")[0])
        #> optimizer got an empty parameter list
        #> optimizer can only optimize Tensors
        #> can't optimize a non-leaf Tensor
        #> params argument given to the optimizer should be an iterable of Tensors or dicts
