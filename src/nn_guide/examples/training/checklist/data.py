import torch

from nn_guide.training import checks

inputs = torch.stack([torch.arange(2000.0, 2008), torch.ones(8)], dim=1)
for problem in checks.features(inputs):
    print(problem)
    #> Feature 0 has mean 2004 and standard deviation 2.449.
    #> Feature 1 is constant.
print(checks.features(torch.tensor([[2.0], [0.0], [-1.0]]).log()))
#> ['2 of 3 numbers are NaN or infinite.']
print(checks.class_indices(torch.ones(8), classes=2))
#> ['The targets are torch.float32, not torch.int64.']
print(checks.class_indices(torch.ones(8).long(), classes=2))
#> ['All targets are 1.']
print(checks.shared_samples(inputs[:6], inputs[4:]))
#> ['2 of 4 validation samples are in the training set.']

inputs = inputs[:, :1]
inputs = (inputs - inputs.mean()) / inputs.std()
print(
    checks.features(inputs),
    checks.shared_samples(inputs[:6], inputs[6:]),
)
#> [] []
