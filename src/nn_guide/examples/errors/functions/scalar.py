import torch


def doubled(x):
    return 2 * x


def number(x):
    return x.sum().item()


for function in (doubled, number):
    try:
        torch.func.grad(function)(torch.ones(3))
    except RuntimeError as error:
        print(error)
        #> grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
        #> grad_and_value(f)(*args): Expected f(*args) to return a Tensor, got <class 'float'>
