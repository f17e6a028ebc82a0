import torch


def backward(x):
    loss = (x**2).sum()
    loss.backward()
    return loss


def flag(x):
    return x.requires_grad_().sum()


for function in (backward, flag):
    try:
        torch.func.grad(function)(torch.ones(2))
    except RuntimeError as error:
        print(error)
        #> backward() called inside a functorch transform. This is not supported, please use functorch.grad or functorch.vjp instead or call backward() outside of functorch transforms.
        #> You are attempting to call Tensor.requires_grad_() (or perhaps using torch.autograd.functional.* APIs) inside of a function being transformed by a functorch transform. This is unsupported, please attempt to use the functorch transforms (e.g. grad, vjp, jacrev, jacfwd, hessian) or call requires_grad_() outside of a function being transformed instead.
