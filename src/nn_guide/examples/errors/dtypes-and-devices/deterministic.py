import torch

torch.use_deterministic_algorithms(True)
x, index = torch.zeros(3), torch.tensor([0, 0])
try:
    x.put_(index, torch.tensor([1.0, 2.0]))
except RuntimeError as error:
    print(error)
    #> put_ does not have a deterministic implementation, but you set 'torch.use_deterministic_algorithms(True)'. You can turn off determinism just for this operation, or you can use the 'warn_only=True' option, if that's acceptable for your application. You can also file an issue at https://github.com/pytorch/pytorch/issues to help us prioritize adding deterministic support for this operation.
