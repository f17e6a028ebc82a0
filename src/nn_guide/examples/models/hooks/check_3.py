import torch

w = torch.ones(1, requires_grad=True)
first, second = [], []
w.register_hook(lambda grad: first.append(grad.item()))
w.register_post_accumulate_grad_hook(
    lambda w: second.append(w.grad.item())
)
for _ in range(2):
    (3 * w).backward()
print(first, second)
#> [3.0, 3.0] [3.0, 6.0]
