import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 32), nn.ReLU())
criterion = nn.LinearCrossEntropyLoss(32, 5)  # (1)!
both = nn.ModuleDict({"model": model, "criterion": criterion})  # (2)!
optimizer = torch.optim.Adam(both.parameters(), lr=0.01)

x = torch.randn(200, 10)
target = x[:, :5].argmax(dim=1)
for step in range(201):
    loss = criterion(model(x), target)
    if step % 100 == 0:
        print(step, f"{loss:.2f}")
        #> 0 1.62
        #> 100 0.03
        #> 200 0.01
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

prediction = criterion.linear(model(x)).argmax(dim=1)  # (3)!
print((prediction == target).float().mean())
#> tensor(1.)
print(list(both.state_dict()))
#> ['model.0.weight', 'model.0.bias', 'criterion.linear.weight']
