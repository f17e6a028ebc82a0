import torch
import torch.nn.functional as F

logits = torch.tensor([1.0, 2.0, 3.0])
try:
    F.softmax(logits, dim=1)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-1, 0], but got 1)
