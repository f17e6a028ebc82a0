"""Padding layers."""

import torch.nn.functional as F

from nn_guide.atlas import form


@form(
    "ConstantPad1d",
    "ConstantPad2d",
    "ConstantPad3d",
    "ZeroPad1d",
    "ZeroPad2d",
    "ZeroPad3d",
)
def constant_pad(module, input):
    return F.pad(input, module.padding, "constant", module.value)


@form("ReflectionPad1d", "ReflectionPad2d", "ReflectionPad3d")
def reflection_pad(module, input):
    return F.pad(input, module.padding, "reflect")


@form("ReplicationPad1d", "ReplicationPad2d", "ReplicationPad3d")
def replication_pad(module, input):
    return F.pad(input, module.padding, "replicate")


@form("CircularPad1d", "CircularPad2d", "CircularPad3d")
def circular_pad(module, input):
    return F.pad(input, module.padding, "circular")
