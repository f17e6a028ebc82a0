import torch
import torch.nn.functional as F

scores = torch.tensor([1, 2, 3])
print(F.softmax(scores.float(), dim=0))
#> tensor([0.0900, 0.2447, 0.6652])
print(F.softmax(scores, dim=0, dtype=torch.float32))
#> tensor([0.0900, 0.2447, 0.6652])
