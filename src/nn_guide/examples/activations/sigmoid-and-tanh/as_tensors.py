import torch

x = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])

print(1 / (1 + (-x).exp()))
#> tensor([0.0180, 0.2689, 0.5000, 0.7311, 0.9820])
print((x.exp() - (-x).exp()) / (x.exp() + (-x).exp()))
#> tensor([-0.9993, -0.7616,  0.0000,  0.7616,  0.9993])
