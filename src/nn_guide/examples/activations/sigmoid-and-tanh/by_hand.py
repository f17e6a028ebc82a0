import torch
from torch import nn

from nn_guide.scratch.activations.hardshrink import Hardshrink
from nn_guide.scratch.activations.hardsigmoid import Hardsigmoid
from nn_guide.scratch.activations.hardtanh import Hardtanh
from nn_guide.scratch.activations.log_sigmoid import LogSigmoid
from nn_guide.scratch.activations.sigmoid import Sigmoid
from nn_guide.scratch.activations.softshrink import Softshrink
from nn_guide.scratch.activations.softsign import Softsign
from nn_guide.scratch.activations.tanh import Tanh
from nn_guide.scratch.activations.tanhshrink import Tanhshrink

x = torch.linspace(-20, 20, 401)
rebuilt = [Sigmoid, Tanh, LogSigmoid, Softsign, Tanhshrink]
rebuilt += [Hardsigmoid, Hardtanh, Hardshrink, Softshrink]
for layer in rebuilt:
    original = getattr(nn, layer.__name__)
    assert torch.allclose(layer()(x), original()(x), atol=1e-6)
print(len(rebuilt), "agree")
#> 9 agree
