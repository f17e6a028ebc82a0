import torch

hidden = torch.ones(4, 2, requires_grad=True) * 3
first, second = hidden.chunk(2)
try:
    first += 1
except RuntimeError as error:
    print(error)
    #> Output 0 of Split is a view and is being modified inplace. This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.
