import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
squares = w**2
try:
    squares.backward()
except RuntimeError as error:
    print(error)
    #> grad can be implicitly created only for scalar outputs

squares.backward(gradient=torch.tensor([1.0, 10.0, 100.0]))
print(w.grad)
#> tensor([  2.,  40., 600.])
