import torch
from torch import nn

layers = [
    nn.Sequential(nn.Linear(16, 16), nn.Sigmoid()) for _ in range(4)
]
model = nn.Sequential(*layers, nn.Linear(16, 1))


def show(module, grad_input, grad_output):
    after, before = grad_output[0].norm(), grad_input[0].norm()
    print(f"output {after:.4f}   input {before:.4f}")
    #> output 0.1717   input 0.0248
    #> output 0.0248   input 0.0026
    #> output 0.0026   input 0.0004
    #> output 0.0004   input 0.0001


for layer in layers:
    layer.register_full_backward_hook(show)
x = torch.ones(8, 16, requires_grad=True)
model(x).mean().backward()
