import torch

loss = torch.tensor([0.5, 0.7]).mean()
try:
    list(loss)
except TypeError as error:
    print(error)
    #> iteration over a 0-d tensor
