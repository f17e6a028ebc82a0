import torch
from torch.nn.utils import clip_grad_norm_

weights = [torch.zeros(1, requires_grad=True) for _ in range(2)]
for each in (True, False):
    for w, gradient in zip(weights, (3.0, 4.0), strict=True):
        w.grad = torch.tensor([gradient])
    if each:
        for w in weights:
            clip_grad_norm_(w, max_norm=1.0)
    else:
        clip_grad_norm_(weights, max_norm=1.0)
    print([round(w.grad.item(), 2) for w in weights])
    #> [1.0, 1.0]
    #> [0.6, 0.8]
