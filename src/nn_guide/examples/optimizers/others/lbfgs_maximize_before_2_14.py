# torch: <2.14
import torch

w = torch.zeros(1, requires_grad=True)
try:
    torch.optim.LBFGS([w], maximize=True)
except TypeError as error:
    print(error)
    #> LBFGS.__init__() got an unexpected keyword argument 'maximize'


def closure():
    optimizer.zero_grad()
    loss = -(4 - (w - 3).square().sum())
    loss.backward()
    return loss


optimizer = torch.optim.LBFGS([w], line_search_fn="strong_wolfe")
optimizer.step(closure)
print(f"{w.item():.2f} {-closure().item():.2f}")
#> 3.00 4.00
