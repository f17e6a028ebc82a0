import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w])


def closure():
    optimizer.zero_grad()
    loss = w.square().sum()
    loss.backward()


try:
    optimizer.step(closure)
except TypeError as error:
    print(type(error).__name__)
    #> TypeError
