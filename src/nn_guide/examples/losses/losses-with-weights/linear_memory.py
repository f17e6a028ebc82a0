import torch
from torch import nn

shapes = []


def keep(tensor):
    shapes.append(tuple(tensor.shape))
    return tensor


x, target = torch.randn(1024, 64), torch.randint(4096, (1024,))
chunked = nn.LinearCrossEntropyOptions(batch_chunk_size=128)
for options in (None, chunked):
    torch.manual_seed(0)
    criterion = nn.LinearCrossEntropyLoss(64, 4096, options=options)
    with torch.autograd.graph.saved_tensors_hooks(
        keep, lambda tensor: tensor
    ):
        loss = criterion(x, target)
    loss.backward()
    gradient = criterion.linear.weight.grad
    print(
        f"{loss:.4f} {gradient.norm():.4f}", shapes.count((1024, 4096))
    )
    #> 8.4920 0.2501 2
    #> 8.4920 0.2501 0
    shapes.clear()
