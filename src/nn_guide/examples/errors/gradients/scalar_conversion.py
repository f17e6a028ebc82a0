import torch

losses = torch.tensor([0.5, 0.25])
for convert in (torch.Tensor.item, float):
    try:
        convert(losses)
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error, sep=": ")
        #> RuntimeError: a Tensor with 2 elements cannot be converted to Scalar
        #> ValueError: only one element tensors can be converted to Python scalars
