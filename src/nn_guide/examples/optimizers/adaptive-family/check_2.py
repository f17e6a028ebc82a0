import torch

for lr in (0.001, 1.0):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adadelta([w], lr=lr)
    for _ in range(1000):
        w.grad = torch.ones(1)
        optimizer.step()
    print(lr, round(w.item(), 2))
    #> 0.001 -0.01
    #> 1.0 -7.61
