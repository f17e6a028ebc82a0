import torch
import torch.nn.functional as F
from torch import nn

from nn_guide import doctor

x, y = torch.randn(64, 20), torch.arange(64) % 4
model = nn.Sequential(
    nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 4), nn.Softmax(dim=1)
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

with doctor.watch(model, optimizer) as visit:  # !
    for _ in range(20):
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

for finding in visit.findings:
    print(finding.code)
    #> probabilities-into-logits
    print(finding.said("what"))
    #> cross_entropy gets the output of a softmax.
    print(finding.said("cure"))
    #> Leave out the softmax: pass logits.
