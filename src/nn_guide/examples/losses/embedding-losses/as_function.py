import torch
import torch.nn.functional as F

a = torch.tensor([[3.0, 4.0], [3.0, 4.0]])
b = torch.tensor([[4.0, 3.0], [4.0, 3.0]])
y = torch.tensor([1.0, -1.0])

print(F.cosine_embedding_loss(a, b, y, margin=0.5))
#> tensor(0.2500)
