import torch
import torch.nn.functional as F

try:
    F.pad(torch.zeros(8), (1, 1, 1, 1))
except RuntimeError as error:
    print(error)
    #> Padding length should be less than or equal to two times the input dimension but got padding length 4 and input of dimension 1
