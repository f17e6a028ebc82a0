# device: cpu
import torch
import torch.nn.functional as F

logits = torch.randn(3, 5)
for target in (torch.tensor([1, 2, 5]), torch.tensor([0, 1, -1])):
    try:
        F.cross_entropy(logits, target)
    except IndexError as error:
        print(error)
        #> Target 5 is out of bounds.
        #> Target -1 is out of bounds.
