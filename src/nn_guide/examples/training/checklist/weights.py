import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor


class Net(nn.Module):
    def __init__(self, container, cut):
        super().__init__()
        self.hidden = container([nn.Linear(20, 32)])
        self.last, self.cut = nn.Linear(32, 4), cut

    def forward(self, x):
        x = self.hidden[0](x).relu()
        return self.last(x.detach() if self.cut else x)


x, y = torch.randn(64, 20), torch.arange(64) % 4
cases = (list, False), (nn.ModuleList, True), (nn.ModuleList, False)
for container, cut in cases:
    model = Net(container, cut)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    with doctor.watch(model, optimizer) as visit:
        for _ in range(20):
            optimizer.zero_grad()
            F.cross_entropy(model(x), y).backward()
            optimizer.step()
    print([finding.code for finding in visit.findings])
    #> ['unregistered']
    #> ['graph-cut']
    #> []
