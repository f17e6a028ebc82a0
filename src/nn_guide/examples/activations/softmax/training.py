import torch
import torch.nn.functional as F
from torch import nn

centers = 2 * torch.randn(10, 20)
target = torch.arange(10).repeat(100)
x = centers[target] + torch.randn(1000, 20)

for softmax in (False, True):
    torch.manual_seed(0)
    model = nn.Linear(20, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        scores = model(x).softmax(dim=1) if softmax else model(x)
        loss = F.cross_entropy(scores, target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    accuracy = (model(x).argmax(dim=1) == target).float().mean()
    row = f"loss {loss:.2f}  accuracy {accuracy:.2f}"
    print(f"softmax {softmax!s:5}  {row}")
    #> softmax False  loss 0.02  accuracy 1.00
    #> softmax True   loss 1.61  accuracy 0.90
