import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
loss.backward()
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).partition(" (")[0])
    #> Trying to backward through the graph a second time

w.grad = None
loss = w**2
loss.backward(retain_graph=True)
loss.backward()
print(w.grad)  # (1)!
#> tensor(12.)
