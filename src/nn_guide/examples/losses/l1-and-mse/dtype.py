# device: cpu
import torch
import torch.nn.functional as F

a, b = torch.tensor([1, 2, 3]), torch.tensor([1, 0, 7])
print(F.mse_loss(a.float(), b), F.mse_loss(a.float(), b.double()).dtype)
#> tensor(6.6667) torch.float64
z = torch.tensor([3 + 4j])
print(F.l1_loss(z, z * 0))
#> tensor(5.)
l1, mse, even = F.l1_loss, F.mse_loss, a % 2 == 0
for loss, x, y in (
    (l1, a, b),
    (mse, a, b),
    (mse, z, z),
    (l1, even, even),
):
    try:
        loss(x, y)
    except RuntimeError as error:
        print(str(error).split(". ")[0])
        #> mean(): could not infer output dtype
        #> "mse_cpu" not implemented for 'Long'
        #> "mse_cpu" not implemented for 'ComplexFloat'
        #> Subtraction, the `-` operator, with two bool tensors is not supported
