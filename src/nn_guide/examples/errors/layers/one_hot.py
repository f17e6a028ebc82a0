# device: cpu
import torch
import torch.nn.functional as F

try:
    F.one_hot(torch.tensor([1, 3]), num_classes=3)
except RuntimeError as error:
    print(error)
    #> Class values must be smaller than num_classes.
