import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
w.data += 7  # (1)!
loss.backward()
print(w.grad)
#> tensor(20.)

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
with torch.no_grad():
    w += 7  # (2)!
try:
    loss.backward()
except RuntimeError as error:
    print(type(error).__name__)
    #> RuntimeError
