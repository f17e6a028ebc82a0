import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for step in range(4):
    if step == 2:
        for group in optimizer.param_groups:
            group["lr"] *= 0.1
    w.grad = torch.ones(1)
    optimizer.step()
    print(f"{w.item():.2f}")
    #> 2.90
    #> 2.80
    #> 2.79
    #> 2.78
