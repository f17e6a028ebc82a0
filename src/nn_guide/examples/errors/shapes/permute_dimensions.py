import torch

image = torch.zeros(28, 28, 3)
try:
    image.permute(0, 3, 1, 2)
except RuntimeError as error:
    print(error)
    #> permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = 3 is not equal to len(dims) = 4
