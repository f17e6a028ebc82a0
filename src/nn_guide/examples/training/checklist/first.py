import torch

from nn_guide.training import checks

targets = torch.arange(1, 11)
print(checks.class_indices(targets, classes=10))
#> ['Targets [10] are outside of 0 to 9.']
print(checks.class_indices(targets - 1, classes=10))
#> []
