import torch
import torch.nn.functional as F
from torch import nn

w = nn.Parameter(torch.zeros(2))
gradient = torch.tensor([10.0, 0.1])

w.grad = gradient.clone()
nn.utils.clip_grad_norm_([w], max_norm=1.0)
print(w.grad, f"{F.cosine_similarity(w.grad, gradient, dim=0):.2f}")
#> tensor([0.9999, 0.0100]) 1.00

w.grad = gradient.clone()
nn.utils.clip_grad_value_([w], clip_value=0.1)
cosine = F.cosine_similarity(w.grad, gradient, dim=0)
print(w.grad, f"{cosine:.2f}")
#> tensor([0.1000, 0.1000]) 0.71
