import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode

x, y = torch.randn(64, 20), torch.randn(64, 1)
model, criterion = nn.Linear(20, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
print({p.device for p in model.parameters()} == {x.device})  # (1)!
#> True


class Waits(TorchDispatchMode):
    count = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        if "_local_scalar_dense" in str(function):  # (2)!
            self.count += 1
        return function(*args, **(kwargs or {}))


for each_step in (True, False):
    total = torch.zeros(())
    with Waits() as waits:
        for _ in range(10):
            loss = criterion(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() if each_step else loss.detach()
        total.item()
    print(waits.count)
    #> 11
    #> 1
