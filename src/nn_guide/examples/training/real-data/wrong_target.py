import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

labels = load_digits().target  # (1)!
logits = torch.zeros(len(labels), 10)
print(F.cross_entropy(logits, torch.tensor(labels)))
#> tensor(2.3026)
for dtype in (torch.float32, torch.int32):
    try:
        F.cross_entropy(logits, torch.tensor(labels, dtype=dtype))
    except RuntimeError as error:
        print(error)
        #> expected target dtype to be Long or Byte, but got Float
        #> expected target dtype to be Long or Byte, but got Int
