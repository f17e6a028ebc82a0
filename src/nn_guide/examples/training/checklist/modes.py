import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor


class Drop(nn.Module):
    def forward(self, x):
        return F.dropout(x)  # (1)!


x, y = torch.randn(64, 20), torch.arange(64) % 4
cases = (nn.Dropout(), False), (Drop(), True), (nn.Dropout(), True)
for dropout, call_eval in cases:
    model = nn.Sequential(nn.Linear(20, 32), dropout, nn.Linear(32, 4))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    with doctor.watch(model, optimizer) as visit:
        for _ in range(20):
            optimizer.zero_grad()
            F.cross_entropy(model(x), y).backward()
            optimizer.step()
        if call_eval:
            model.eval()
        with torch.no_grad():
            model(x)
    print([finding.code for finding in visit.findings])
    #> ['evaluated-in-train']
    #> ['functional-dropout']
    #> []
