import torch


def branch(x):
    return x if x.sum() > 0 else -x


def number(x):
    return x / x.max().item()


for function in (branch, number):
    try:
        torch.vmap(function)(torch.ones(3, 2))
    except RuntimeError as error:
        print(error)
        #> vmap: It looks like you're attempting to use a Tensor in some data-dependent control flow. We don't support that yet, please file an issue at https://github.com/pytorch/pytorch/issues .
        #> vmap: It looks like you're calling .item() on a Tensor. We don't support vmap over calling .item() on a Tensor, please try to rewrite what you're doing with other operations. If error is occurring somewhere inside PyTorch internals, please file a bug report.
