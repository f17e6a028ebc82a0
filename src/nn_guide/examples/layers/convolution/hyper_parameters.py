from torch import nn

conv = nn.Conv2d(3, 16, 5, stride=2, padding=1)
print([name for name, _ in conv.named_parameters()])
#> ['weight', 'bias']
sizes = conv.kernel_size, conv.stride, conv.padding, conv.dilation
print(*sizes, conv.groups)
#> (5, 5) (2, 2) (1, 1) (1, 1) 1
print(conv)
#> Conv2d(3, 16, kernel_size=(5, 5), stride=(2, 2), padding=(1, 1))
