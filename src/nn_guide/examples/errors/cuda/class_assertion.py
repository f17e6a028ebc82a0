# device: cuda
import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, device="cuda")
labels = torch.tensor([1, 3], device="cuda")
try:
    F.cross_entropy(logits, labels).item()
except RuntimeError as error:
    print(error)
