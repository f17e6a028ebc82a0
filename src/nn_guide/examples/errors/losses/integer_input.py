# device: cpu
import torch
import torch.nn.functional as F

a, b = torch.tensor([1, 2, 3]), torch.tensor([1, 0, 7])
scores = torch.tensor([[1, 2], [3, 4], [5, 6]])
for call in (
    lambda: F.mse_loss(a, b),
    lambda: F.l1_loss(a, b),
    lambda: F.cross_entropy(scores, torch.tensor([0, 1, 1])),
):
    try:
        call()
    except RuntimeError as error:
        print(error)
        #> "mse_cpu" not implemented for 'Long'
        #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
        #> "log_softmax_lastdim_kernel_impl" not implemented for 'Long'
