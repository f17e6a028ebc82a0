import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor

x, y = torch.randn(64, 20), torch.arange(64) % 4
for last in (nn.Softmax(dim=1), nn.Sigmoid(), nn.ReLU(), nn.Identity()):
    model = nn.Sequential(nn.Linear(20, 4), last)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    with doctor.watch(model, optimizer) as visit:
        for _ in range(20):
            optimizer.zero_grad()
            F.cross_entropy(model(x), y).backward()
            optimizer.step()
    print(last, [finding.code for finding in visit.findings])
    #> Softmax(dim=1) ['probabilities-into-logits']
    #> Sigmoid() ['probabilities-into-logits']
    #> ReLU() ['relu-before-loss']
    #> Identity() []
