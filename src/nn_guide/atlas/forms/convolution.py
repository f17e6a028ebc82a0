"""Convolutions and transposed convolutions."""

import torch.nn.functional as F

from nn_guide.atlas import form
from nn_guide.atlas.forms.lazy import initialize


def padded(module, input):
    """The input, already padded unless with zeros, and what is left to
    the convolution to pad."""
    if module.padding_mode == "zeros":
        return input, module.padding
    # Both sides of each dimension, the last dimension first, as F.pad
    # takes them.
    sides = module._reversed_padding_repeated_twice
    return F.pad(input, sides, mode=module.padding_mode), 0


@form("Conv1d")
def conv1d(module, input):
    input, padding = padded(module, input)
    return F.conv1d(
        input,
        module.weight,
        module.bias,
        module.stride,
        padding,
        module.dilation,
        module.groups,
    )


@form("Conv2d")
def conv2d(module, input):
    input, padding = padded(module, input)
    return F.conv2d(
        input,
        module.weight,
        module.bias,
        module.stride,
        padding,
        module.dilation,
        module.groups,
    )


@form("Conv3d")
def conv3d(module, input):
    input, padding = padded(module, input)
    return F.conv3d(
        input,
        module.weight,
        module.bias,
        module.stride,
        padding,
        module.dilation,
        module.groups,
    )


def output_padding(module, input, output_size):
    """What the output needs beyond its least size: less than a stride
    in each dimension."""
    if output_size is None:
        return module.output_padding
    dims = len(module.kernel_size)
    wanted = (
        output_size[-dims:]
        if len(output_size) == input.dim()
        else output_size
    )
    extra = [
        size - ((n - 1) * s - 2 * p + d * (k - 1) + 1)
        for size, n, k, s, p, d in zip(
            wanted,
            input.shape[-dims:],
            module.kernel_size,
            module.stride,
            module.padding,
            module.dilation,
            strict=True,
        )
    ]
    if not all(
        0 <= e < s for e, s in zip(extra, module.stride, strict=True)
    ):
        raise ValueError(
            f"an input of {tuple(input.shape)} gives no output of "
            f"{tuple(wanted)}"
        )
    return extra


@form("ConvTranspose1d")
def conv_transpose1d(module, input, output_size=None):
    return F.conv_transpose1d(
        input,
        module.weight,
        module.bias,
        module.stride,
        module.padding,
        output_padding(module, input, output_size),
        module.groups,
        module.dilation,
    )


@form("ConvTranspose2d")
def conv_transpose2d(module, input, output_size=None):
    return F.conv_transpose2d(
        input,
        module.weight,
        module.bias,
        module.stride,
        module.padding,
        output_padding(module, input, output_size),
        module.groups,
        module.dilation,
    )


@form("ConvTranspose3d")
def conv_transpose3d(module, input, output_size=None):
    return F.conv_transpose3d(
        input,
        module.weight,
        module.bias,
        module.stride,
        module.padding,
        output_padding(module, input, output_size),
        module.groups,
        module.dilation,
    )


@form("LazyConv1d")
def lazy_conv1d(module, input):
    initialize(module, input)
    return conv1d(module, input)


@form("LazyConv2d")
def lazy_conv2d(module, input):
    initialize(module, input)
    return conv2d(module, input)


@form("LazyConv3d")
def lazy_conv3d(module, input):
    initialize(module, input)
    return conv3d(module, input)


@form("LazyConvTranspose1d")
def lazy_conv_transpose1d(module, input, output_size=None):
    initialize(module, input)
    return conv_transpose1d(module, input, output_size)


@form("LazyConvTranspose2d")
def lazy_conv_transpose2d(module, input, output_size=None):
    initialize(module, input)
    return conv_transpose2d(module, input, output_size)


@form("LazyConvTranspose3d")
def lazy_conv_transpose3d(module, input, output_size=None):
    initialize(module, input)
    return conv_transpose3d(module, input, output_size)
