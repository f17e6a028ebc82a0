import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.Adagrad([w], lr=1.0)
for _ in range(4):
    before = w.item()
    w.grad = torch.ones(1)
    optimizer.step()
    print(round(before - w.item(), 2))
    #> 1.0
    #> 0.71
    #> 0.58
    #> 0.5
