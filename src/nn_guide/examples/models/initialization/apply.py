from torch import nn


def init_weights(module):
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        if module.bias is not None:
            nn.init.zeros_(module.bias)


block = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3), nn.BatchNorm2d(8), nn.ReLU()
)
model = nn.Sequential(block, nn.Flatten(), nn.Linear(8 * 6 * 6, 10))
print(model.apply(init_weights) is model)
#> True
print(block[0].bias)
#> Parameter containing:
#> tensor([0., 0., 0., 0., 0., 0., 0., 0.], requires_grad=True)
print(f"{model[2].weight.std():.3f} {(2 / (8 * 6 * 6)) ** 0.5:.3f}")
#> 0.083 0.083
