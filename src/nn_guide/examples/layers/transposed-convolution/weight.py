from torch import nn

convolution = nn.Conv2d(8, 4, 3, groups=2)
transposed = nn.ConvTranspose2d(8, 4, 3, groups=2)
print(tuple(convolution.weight.shape), tuple(transposed.weight.shape))
#> (4, 4, 3, 3) (8, 2, 3, 3)

for layer in (convolution, transposed):
    bound = layer.weight[0].numel() ** -0.5
    largest = layer.weight.abs().max().item()
    print(round(bound, 3), largest <= bound, largest > 0.9 * bound)
    #> 0.167 True True
    #> 0.236 True True
