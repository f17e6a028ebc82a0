import torch
import torch.nn.functional as F

mean, std, var = torch.zeros(5), 2.0, 4.0
target = torch.tensor([-3.0, -1.0, 0.0, 1.0, 3.0])
print(
    F.gaussian_nll_loss(mean, target, var),
    F.gaussian_nll_loss(mean, target, std),
)
#> tensor(1.1931) tensor(1.3466)

learned = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([learned], lr=0.5)
for _ in range(200):
    loss = F.gaussian_nll_loss(mean, target, learned.exp().expand(5))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{learned.exp().item():.2f}")
#> 4.00
