import torch


def zeros():
    return [torch.zeros(2, requires_grad=True)]


def path(optimizer):
    (w,) = optimizer.param_groups[0]["params"]
    for gradient in ([4.0, 1e-4], [1.0, 1e-4], [-1.0, 1e-4]):
        w.grad = torch.tensor(gradient)
        optimizer.step()
    return [round(value, 3) for value in w.tolist()]


print(path(torch.optim.AdamW(zeros(), lr=0.1)))
#> [-0.23, -0.3]
print(path(torch.optim.AdamW(zeros(), lr=0.1, betas=(0.5, 0.5))))
#> [-0.197, -0.3]
optimizer = torch.optim.AdamW(
    zeros(), lr=0.1, betas=(0.5, 0.5), amsgrad=True
)
print(path(optimizer))
#> [-0.17, -0.3]
print(path(torch.optim.AdamW(zeros(), lr=0.1, eps=1e-3)))
#> [-0.23, -0.027]
print(path(torch.optim.AdamW(zeros(), lr=0.1, maximize=True)))
#> [0.23, 0.3]
