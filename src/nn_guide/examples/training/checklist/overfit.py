import torch
from torch import nn

from nn_guide.training import checks

inputs, targets = torch.randn(16, 20), torch.arange(16) % 4
criterion = nn.CrossEntropyLoss()
right = nn.Sequential(
    nn.Linear(20, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 4)
)
wrong = nn.Sequential(right, nn.Softmax(dim=1))
for model in (wrong, right):
    batch = model, criterion, inputs, targets
    print(checks.initial_loss(*batch, classes=4))
    #> []
    #> []
    print(checks.overfit_one_batch(*batch))
    #> ['The loss is 1.36 at first and 0.74 after 200 steps.']
    #> []
