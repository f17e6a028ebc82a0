import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)
fares = torch.tensor([10.7, 11.4, 15.8, 16.1, 19.9, 22.1])

w = torch.zeros(2, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.04)
for step in range(3):
    loss = ((rides @ w + b - fares) ** 2).mean()
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    print(f"{loss.item():.2f}")
    #> 272.95
    #> 272.95
    #> 272.95
