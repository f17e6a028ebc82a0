"""Layers that give their input another shape or another size."""

import torch
import torch.nn.functional as F

from nn_guide.atlas import form


@form("Flatten")
def flatten(module, input):
    return torch.flatten(input, module.start_dim, module.end_dim)


@form("Unflatten")
def unflatten(module, input):
    return torch.unflatten(input, module.dim, module.unflattened_size)


@form("Unfold")
def unfold(module, input):
    return F.unfold(
        input,
        module.kernel_size,
        module.dilation,
        module.padding,
        module.stride,
    )


@form("Fold")
def fold(module, input):
    return F.fold(
        input,
        module.output_size,
        module.kernel_size,
        module.dilation,
        module.padding,
        module.stride,
    )


@form("PixelShuffle")
def pixel_shuffle(module, input):
    return F.pixel_shuffle(input, module.upscale_factor)


@form("PixelUnshuffle")
def pixel_unshuffle(module, input):
    return F.pixel_unshuffle(input, module.downscale_factor)


@form("ChannelShuffle")
def channel_shuffle(module, input):
    return F.channel_shuffle(input, module.groups)


@form("Upsample", "UpsamplingNearest2d", "UpsamplingBilinear2d")
def upsample(module, input):
    return F.interpolate(
        input,
        module.size,
        module.scale_factor,
        module.mode,
        module.align_corners,
        module.recompute_scale_factor,
    )
