"""Activation functions."""

import torch
import torch.nn.functional as F

from nn_guide.atlas import form


@form("ReLU")
def relu(module, input):
    return F.relu(input, module.inplace)


@form("ReLU6")
def relu6(module, input):
    return F.relu6(input, module.inplace)


@form("LeakyReLU")
def leaky_relu(module, input):
    return F.leaky_relu(input, module.negative_slope, module.inplace)


@form("PReLU")
def prelu(module, input):
    return F.prelu(input, module.weight)


@form("RReLU")
def rrelu(module, input):
    return F.rrelu(
        input,
        module.lower,
        module.upper,
        module.training,
        module.inplace,
    )


@form("ELU")
def elu(module, input):
    return F.elu(input, module.alpha, module.inplace)


@form("CELU")
def celu(module, input):
    return F.celu(input, module.alpha, module.inplace)


@form("SELU")
def selu(module, input):
    return F.selu(input, module.inplace)


@form("Threshold")
def threshold(module, input):
    return F.threshold(
        input, module.threshold, module.value, module.inplace
    )


@form("Sigmoid")
def sigmoid(module, input):
    return torch.sigmoid(input)


@form("LogSigmoid")
def log_sigmoid(module, input):
    return F.logsigmoid(input)


@form("Hardsigmoid")
def hardsigmoid(module, input):
    return F.hardsigmoid(input, module.inplace)


@form("Tanh")
def tanh(module, input):
    return torch.tanh(input)


@form("Hardtanh")
def hardtanh(module, input):
    return F.hardtanh(
        input, module.min_val, module.max_val, module.inplace
    )


@form("Tanhshrink")
def tanhshrink(module, input):
    return F.tanhshrink(input)


@form("Softshrink")
def softshrink(module, input):
    return F.softshrink(input, module.lambd)


@form("Hardshrink")
def hardshrink(module, input):
    return F.hardshrink(input, module.lambd)


@form("Softsign")
def softsign(module, input):
    return F.softsign(input)


@form("Softplus")
def softplus(module, input):
    return F.softplus(input, module.beta, module.threshold)


@form("GELU")
def gelu(module, input):
    return F.gelu(input, approximate=module.approximate)


@form("SiLU")
def silu(module, input):
    return F.silu(input, module.inplace)


@form("Mish")
def mish(module, input):
    return F.mish(input, module.inplace)


@form("Hardswish")
def hardswish(module, input):
    return F.hardswish(input, module.inplace)


@form("GLU")
def glu(module, input):
    return F.glu(input, module.dim)


@form("Softmax")
def softmax(module, input):
    return F.softmax(input, module.dim)


@form("Softmax2d")
def softmax2d(module, input):
    return F.softmax(input, dim=-3)


@form("Softmin")
def softmin(module, input):
    return F.softmin(input, module.dim)


@form("LogSoftmax")
def log_softmax(module, input):
    return F.log_softmax(input, module.dim)
