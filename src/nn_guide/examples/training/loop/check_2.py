import torch

weight = torch.tensor(5.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
for _ in range(3):
    loss = 2 * weight
    loss.backward()
    print(weight.grad.item())
    #> 2.0
    #> 4.0
    #> 6.0
    optimizer.step()
