import torch
import torch.nn.functional as F

target = torch.tensor([0])
one_hot = F.one_hot(target, num_classes=2).float()
for wrong in (1.0, 5.0, 10.0):
    logits = torch.tensor([[0.0, wrong]], requires_grad=True)
    squared = ((logits.softmax(dim=1) - one_hot) ** 2).mean()
    for loss in (squared, F.cross_entropy(logits, target)):
        (gradient,) = torch.autograd.grad(loss, logits)
        print(wrong, f"{gradient[0, 0]:.4f}")
        #> 1.0 -0.2875
        #> 1.0 -0.7311
        #> 5.0 -0.0132
        #> 5.0 -0.9933
        #> 10.0 -0.0001
        #> 10.0 -1.0000
