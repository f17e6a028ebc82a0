import torch


def noisy(x):
    print("forward")
    return 2 * x


def trained(x):
    x.sum().backward()
    return x


x = torch.ones(2, requires_grad=True)
for function in (noisy, trained):
    compiled = torch.compile(function, backend="eager", fullgraph=True)
    try:
        compiled(x)
    except RuntimeError as error:
        print(str(error).partition("\n")[0])
        #> Failed to trace builtin operator
        #> Unsupported Tensor.backward() call
