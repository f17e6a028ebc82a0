import torch

frozen = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([frozen], lr=0.1)
for step in range(4):
    optimizer.zero_grad()
    frozen.sum().backward()
    if step >= 1:
        frozen.grad.zero_()
    optimizer.step()
    print(step, round(frozen.item(), 2))
    #> 0 0.9
    #> 1 0.83
    #> 2 0.78
    #> 3 0.74
