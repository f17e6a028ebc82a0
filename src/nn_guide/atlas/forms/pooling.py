"""Pooling layers and their way back."""

import torch.nn.functional as F

from nn_guide.atlas import form


@form("MaxPool1d")
def max_pool1d(module, input):
    return F.max_pool1d(
        input,
        module.kernel_size,
        module.stride,
        module.padding,
        module.dilation,
        ceil_mode=module.ceil_mode,
        return_indices=module.return_indices,
    )


@form("MaxPool2d")
def max_pool2d(module, input):
    return F.max_pool2d(
        input,
        module.kernel_size,
        module.stride,
        module.padding,
        module.dilation,
        ceil_mode=module.ceil_mode,
        return_indices=module.return_indices,
    )


@form("MaxPool3d")
def max_pool3d(module, input):
    return F.max_pool3d(
        input,
        module.kernel_size,
        module.stride,
        module.padding,
        module.dilation,
        ceil_mode=module.ceil_mode,
        return_indices=module.return_indices,
    )


@form("AvgPool1d")
def avg_pool1d(module, input):
    return F.avg_pool1d(
        input,
        module.kernel_size,
        module.stride,
        module.padding,
        module.ceil_mode,
        module.count_include_pad,
    )


@form("AvgPool2d")
def avg_pool2d(module, input):
    return F.avg_pool2d(
        input,
        module.kernel_size,
        module.stride,
        module.padding,
        module.ceil_mode,
        module.count_include_pad,
        module.divisor_override,
    )


@form("AvgPool3d")
def avg_pool3d(module, input):
    return F.avg_pool3d(
        input,
        module.kernel_size,
        module.stride,
        module.padding,
        module.ceil_mode,
        module.count_include_pad,
        module.divisor_override,
    )


@form("LPPool1d")
def lp_pool1d(module, input):
    return F.lp_pool1d(
        input,
        float(module.norm_type),
        module.kernel_size,
        module.stride,
        module.ceil_mode,
    )


@form("LPPool2d")
def lp_pool2d(module, input):
    return F.lp_pool2d(
        input,
        float(module.norm_type),
        module.kernel_size,
        module.stride,
        module.ceil_mode,
    )


@form("LPPool3d")
def lp_pool3d(module, input):
    return F.lp_pool3d(
        input,
        float(module.norm_type),
        module.kernel_size,
        module.stride,
        module.ceil_mode,
    )


@form("AdaptiveAvgPool1d")
def adaptive_avg_pool1d(module, input):
    return F.adaptive_avg_pool1d(input, module.output_size)


@form("AdaptiveAvgPool2d")
def adaptive_avg_pool2d(module, input):
    return F.adaptive_avg_pool2d(input, module.output_size)


@form("AdaptiveAvgPool3d")
def adaptive_avg_pool3d(module, input):
    return F.adaptive_avg_pool3d(input, module.output_size)


@form("AdaptiveMaxPool1d")
def adaptive_max_pool1d(module, input):
    return F.adaptive_max_pool1d(
        input, module.output_size, module.return_indices
    )


@form("AdaptiveMaxPool2d")
def adaptive_max_pool2d(module, input):
    return F.adaptive_max_pool2d(
        input, module.output_size, module.return_indices
    )


@form("AdaptiveMaxPool3d")
def adaptive_max_pool3d(module, input):
    return F.adaptive_max_pool3d(
        input, module.output_size, module.return_indices
    )


@form("FractionalMaxPool2d")
def fractional_max_pool2d(module, input):
    return F.fractional_max_pool2d(
        input,
        module.kernel_size,
        module.output_size,
        module.output_ratio,
        module.return_indices,
        _random_samples=module._random_samples,
    )


@form("FractionalMaxPool3d")
def fractional_max_pool3d(module, input):
    return F.fractional_max_pool3d(
        input,
        module.kernel_size,
        module.output_size,
        module.output_ratio,
        module.return_indices,
        _random_samples=module._random_samples,
    )


@form("MaxUnpool1d")
def max_unpool1d(module, input, indices, output_size=None):
    return F.max_unpool1d(
        input,
        indices,
        module.kernel_size,
        module.stride,
        module.padding,
        output_size,
    )


@form("MaxUnpool2d")
def max_unpool2d(module, input, indices, output_size=None):
    return F.max_unpool2d(
        input,
        indices,
        module.kernel_size,
        module.stride,
        module.padding,
        output_size,
    )


@form("MaxUnpool3d")
def max_unpool3d(module, input, indices, output_size=None):
    return F.max_unpool3d(
        input,
        indices,
        module.kernel_size,
        module.stride,
        module.padding,
        output_size,
    )
