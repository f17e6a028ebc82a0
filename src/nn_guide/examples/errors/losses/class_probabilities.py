import torch
import torch.nn.functional as F

logits, target = torch.randn(3, 5), torch.tensor([0, 4, 1])
one_hot = F.one_hot(target, num_classes=5)
try:
    F.cross_entropy(logits, one_hot)
except RuntimeError as error:
    print(error)
    #> Expected floating point type for target with class probabilities, got Long
