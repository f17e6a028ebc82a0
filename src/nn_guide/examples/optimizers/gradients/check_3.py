import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

for way in ("norm", "value", "skip"):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    w.grad = torch.tensor([torch.nan, 1.0])
    if way == "norm":
        clip_grad_norm_(w, max_norm=1.0)
    elif way == "value":
        clip_grad_value_(w, clip_value=1.0)
    if way != "skip" or w.grad.isfinite().all():
        optimizer.step()
    print(way, w.tolist())
    #> norm [nan, nan]
    #> value [nan, -1.0]
    #> skip [0.0, 0.0]
