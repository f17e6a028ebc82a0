import torch
import torch.nn.functional as F

a, b = torch.tensor([True, False]), torch.tensor([True, True])
for call in (lambda: F.l1_loss(a, b), lambda: 1 - a):
    try:
        call()
    except RuntimeError as error:
        print(error)
        #> Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
        #> Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
