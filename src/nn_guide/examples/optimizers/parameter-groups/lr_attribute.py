import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD(
    [{"params": [w], "learning_rate": 1.0}], lr=0.1
)  # (1)!
optimizer.lr = 1.0
optimizer.defaults["lr"] = 1.0  # (2)!
w.grad = torch.ones(1)
optimizer.step()
print(f"{w.item():.2f}", optimizer.param_groups[0]["lr"])
#> 2.90 0.1
try:
    torch.optim.SGD([w], learning_rate=1.0)
except TypeError as error:
    print(error)
    #> SGD.__init__() got an unexpected keyword argument 'learning_rate'
