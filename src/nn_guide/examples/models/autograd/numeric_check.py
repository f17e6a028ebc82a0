import torch


def f(x):
    return (x.sin() * x**2).sum()


for dtype in (torch.float64, torch.float32):
    x = torch.tensor([0.5, 1.0, 2.0], dtype=dtype, requires_grad=True)
    f(x).backward()
    numeric = torch.zeros_like(x)
    h = 1e-6
    with torch.no_grad():
        for i in range(len(x)):
            step = torch.zeros_like(x)
            step[i] = h
            numeric[i] = (f(x + step) - f(x - step)) / (2 * h)
    print(dtype, torch.allclose(x.grad, numeric))
    #> torch.float64 True
    #> torch.float32 False
