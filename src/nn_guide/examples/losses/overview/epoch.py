import torch
import torch.nn.functional as F

prediction = torch.tensor([1.0, 1.0, 1.0, 1.0, 5.0])
target = torch.zeros(5)
total, per_batch = 0.0, []
for x, y in zip(prediction.split(2), target.split(2), strict=True):
    loss = F.mse_loss(x, y)
    per_batch.append(loss.item())
    total += loss.item() * len(x)  # (1)!
whole = F.mse_loss(prediction, target)
print(sum(per_batch) / 3, round(total / 5, 4), whole)
#> 9.0 5.8 tensor(5.8000)
