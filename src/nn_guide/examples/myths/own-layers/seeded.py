import torch
import torch.nn.functional as F

x = torch.linspace(-1, 1, 50).reshape(10, 5)
target = x.square().sum(dim=1, keepdim=True)
for seed in (0, 0, 1):
    torch.manual_seed(seed)  # (1)!
    weight = torch.empty(5, 1).uniform_(-0.4, 0.4).requires_grad_()
    bias = torch.ones(5, requires_grad=True)
    optimizer = torch.optim.SGD([weight, bias], lr=0.02)
    losses = []
    for _ in range(3):
        loss = F.mse_loss((x**2 + bias) @ weight, target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(f"{loss.item():.1f}")
    print(seed, *losses, (bias != 1).all().item())  # (2)!
    #> 0 9.1 4.2 2.3 True
    #> 0 9.1 4.2 2.3 True
    #> 1 6.7 3.3 2.0 True
