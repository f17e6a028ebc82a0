import torch
from torch import nn

model = nn.Linear(10, 32)
criterion = nn.LinearCrossEntropyLoss(32, 5)
before = criterion.linear.weight.clone()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(10):
    loss = criterion(
        model(torch.randn(20, 10)), torch.randint(5, (20,))
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(torch.equal(criterion.linear.weight, before))
#> True

model.to(torch.float64)
print(criterion.linear.weight.dtype)
#> torch.float32
print(list(model.state_dict()))
#> ['weight', 'bias']
