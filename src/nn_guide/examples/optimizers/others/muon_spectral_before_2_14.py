# torch: <2.14
import torch

w = torch.zeros(2, 8, requires_grad=True)
try:
    torch.optim.Muon([w], adjust_lr_fn="spectral_unclamped")
except ValueError as error:
    print(error)
    #> Adjust learning rate function spectral_unclamped is not supported
