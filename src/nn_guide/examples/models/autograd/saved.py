import torch

x = torch.ones(2, requires_grad=True)
constant = torch.tensor([3.0, 4.0])

product = x * constant
print(product.grad_fn._saved_self, product.grad_fn._saved_other)
#> None tensor([3., 4.])
print((3 * x).grad_fn._saved_other)
#> tensor(3)
print(x.sin().grad_fn._saved_self is x)
#> True
y = x.exp()
print(y.grad_fn._saved_result.equal(y))
#> True
