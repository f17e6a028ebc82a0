import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):
    def __torch_dispatch__(self, operator, types, args=(), kwargs=None):
        calls.append(operator.overloadpacket.__name__)
        return operator(*args, **(kwargs or {}))


for foreach in (False, True):
    weights = [torch.ones(2, requires_grad=True) for _ in range(4)]
    sum(w.sum() for w in weights).backward()
    optimizer = torch.optim.SGD(weights, lr=0.1, foreach=foreach)
    calls = []
    with Count():
        optimizer.step()
    print(foreach, sum("add" in name for name in calls))
    #> False 4
    #> True 1
