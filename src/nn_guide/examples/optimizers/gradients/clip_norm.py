import torch
from torch import nn

a, b = nn.Parameter(torch.zeros(2)), nn.Parameter(torch.zeros(1))
for max_norm in (0.5, 5.0, 50.0):
    a.grad, b.grad = torch.tensor([3.0, 0.0]), torch.tensor([4.0])
    norm = nn.utils.clip_grad_norm_([a, b], max_norm=max_norm)
    print(f"max_norm={max_norm}:", norm, a.grad, b.grad)
    #> max_norm=0.5: tensor(5.) tensor([0.3000, 0.0000]) tensor([0.4000])
    #> max_norm=5.0: tensor(5.) tensor([3.0000, 0.0000]) tensor([4.0000])
    #> max_norm=50.0: tensor(5.) tensor([3., 0.]) tensor([4.])

for norm_type in (1, 2, float("inf")):
    a.grad, b.grad = torch.tensor([3.0, 0.0]), torch.tensor([4.0])
    norm = nn.utils.clip_grad_norm_(
        [a, b], max_norm=100, norm_type=norm_type
    )
    print(f"norm_type={norm_type}: {norm.item():.4f}")
    #> norm_type=1: 7.0000
    #> norm_type=2: 5.0000
    #> norm_type=inf: 4.0000
