import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (w * 3 - 6) ** 2
loss.backward()

try:
    w -= 0.05 * w.grad
except RuntimeError as error:
    print(error)
    #> a leaf Variable that requires grad is being used in an in-place operation.
