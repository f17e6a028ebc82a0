import torch
import torch.nn.functional as F

x = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])

print(F.sigmoid(x))
#> tensor([0.0180, 0.2689, 0.5000, 0.7311, 0.9820])
print(F.tanh(x))
#> tensor([-0.9993, -0.7616,  0.0000,  0.7616,  0.9993])
