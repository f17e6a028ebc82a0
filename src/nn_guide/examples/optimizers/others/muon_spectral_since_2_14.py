# torch: >=2.14
import torch

for shape in ((8, 2), (2, 2), (2, 8)):
    lengths = []
    for name in ("original", "spectral_unclamped"):
        w = torch.zeros(shape, requires_grad=True)
        w.grad = torch.eye(*shape)
        torch.optim.Muon([w], lr=1.0, adjust_lr_fn=name).step()
        lengths.append(w.norm().item())
    original, unclamped = lengths
    print(f"{shape}: {unclamped / original:.2f} times as far")
    #> (8, 2): 1.00 times as far
    #> (2, 2): 1.00 times as far
    #> (2, 8): 0.50 times as far
