import torch
from torch import nn

x = torch.linspace(-2, 2, 1000).unsqueeze(1)
noise = 0.1 + 0.2 * (x + 2)
y = torch.sin(2 * x) + noise * torch.randn(1000, 1)

model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 2))
gaussian = nn.GaussianNLLLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(600):
    mean, log_var = model(x).chunk(2, dim=1)
    loss = gaussian(mean, y, log_var.exp())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

std = (log_var / 2).exp()
for i in (125, 500, 875):
    print(f"noise {noise[i].item():.2f}, learned {std[i].item():.2f}")
    #> noise 0.20, learned 0.18
    #> noise 0.50, learned 0.57
    #> noise 0.80, learned 0.82
within = (y - mean).abs() < 2 * std
print(f"{within.float().mean().item():.2f}")
#> 0.95
