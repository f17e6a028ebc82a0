import torch
import torch.nn.functional as F

logits = torch.tensor([[10.0, 0.0, 0.0]], requires_grad=True)
for target in (torch.tensor([0]), torch.tensor([1])):
    for scores in (logits, logits.softmax(dim=1)):
        loss = F.cross_entropy(scores, target)
        (gradient,) = torch.autograd.grad(
            loss, logits, retain_graph=True
        )
        largest = gradient.abs().max()
        row = f"loss {loss:7.4f}  gradient {largest:.1e}"
        print(f"target {target.item()}  {row}")
        #> target 0  loss  0.0001  gradient 9.1e-05
        #> target 0  loss  0.5515  gradient 5.8e-05
        #> target 1  loss 10.0001  gradient 1.0e+00
        #> target 1  loss  1.5514  gradient 7.8e-05
