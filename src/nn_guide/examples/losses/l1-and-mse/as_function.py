import torch
import torch.nn.functional as F

prediction = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([1.0, 0.0, 7.0])

print(F.mse_loss(prediction, target, reduction="sum"))
#> tensor(20.)
