import torch
from torch import nn

x = torch.randn(64, 128).double()  # (1)!
for activation, he in [
    (nn.ReLU(), True),
    (nn.Sigmoid(), True),
    (nn.ReLU(), False),
    (nn.LeakyReLU(), False),
    (nn.PReLU(), False),
]:
    layers = [nn.Linear(128, 128) for _ in range(30)]
    if he:
        for layer in layers:
            nn.init.kaiming_normal_(layer.weight)
    steps = [step for layer in layers for step in (layer, activation)]
    nn.Sequential(*steps).double()(x).mean().backward()
    ratio = layers[0].weight.grad.norm() / layers[-1].weight.grad.norm()
    weights = "He" if he else "default"
    print(
        f"{weights:8} 10^{round(ratio.log10().item()):<4} {activation}"
    )
    #> He       10^0    ReLU()
    #> He       10^-15  Sigmoid()
    #> default  10^-11  ReLU()
    #> default  10^-11  LeakyReLU(negative_slope=0.01)
    #> default  10^-11  PReLU(num_parameters=1)
