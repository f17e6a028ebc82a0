import torch

w = torch.tensor([0.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1, maximize=True)
for _ in range(300):
    optimizer.zero_grad()
    score = 5 - (w - 2) ** 2
    score.backward()
    optimizer.step()
print(round(w.item(), 2), round(score.item(), 2))
#> 2.0 5.0
