"""Normalization layers."""

import torch
import torch.nn.functional as F
from torch import distributed

from nn_guide.atlas import form
from nn_guide.atlas.forms.lazy import initialize


def share_of_the_batch(module):
    """How much of the running statistics comes from this batch, which
    is counted."""
    if module.training and module.track_running_stats:
        module.num_batches_tracked.add_(1)
        # Without momentum, the mean of all n batches: 1/n for each.
        if module.momentum is None:
            return 1 / module.num_batches_tracked.item()
    return module.momentum or 0.0


@form("BatchNorm1d", "BatchNorm2d", "BatchNorm3d")
def batch_norm(module, input):
    """In training `F.batch_norm` writes (1 - share) * old + share * new
    into the statistics.

    It normalizes by the variance of the batch over n, and keeps the one
    over n - 1.
    """
    ignored = module.training and not module.track_running_stats
    mean, var = (
        (None, None)
        if ignored
        else (module.running_mean, module.running_var)
    )
    return F.batch_norm(
        input,
        mean,
        var,
        module.weight,
        module.bias,
        training=module.training or mean is None,
        momentum=share_of_the_batch(module),
        eps=module.eps,
    )


@form("LazyBatchNorm1d", "LazyBatchNorm2d", "LazyBatchNorm3d")
def lazy_batch_norm(module, input):
    initialize(module, input)
    return batch_norm(module, input)


def batch_norm_of_all(module, input, group):
    """Normalize by the mean and variance of what all processes have,
    each in its own input."""
    from torch.distributed._functional_collectives import all_reduce

    def total(x):
        sums = x.sum([0, *range(2, x.dim())], keepdim=True)
        return all_reduce(sums, "sum", group)

    count = total(torch.ones_like(input[:, :1]))
    mean = total(input) / count
    var = total((input - mean).square()) / count
    if module.track_running_stats:
        share = share_of_the_batch(module)
        with torch.no_grad():
            module.running_mean.lerp_(mean.flatten(), share)
            module.running_var.lerp_(
                (var * count / (count - 1)).flatten(), share
            )
    output = (input - mean) / (var + module.eps).sqrt()
    if module.weight is not None:
        output = output * module.weight.view(mean.shape)
    if module.bias is not None:
        output = output + module.bias.view(mean.shape)
    return output


@form("SyncBatchNorm")
def sync_batch_norm(module, input):
    """Several processes share their statistics in training; otherwise
    it is a batch norm."""
    if (
        module.training
        and distributed.is_available()
        and distributed.is_initialized()
    ):
        group = module.process_group or distributed.group.WORLD
        if distributed.get_world_size(group) > 1:
            return batch_norm_of_all(module, input, group)
    return batch_norm(module, input)


def instance_norm(module, input, dims):
    if input.dim() == dims + 1:  # channels, no batch
        output = instance_norm(module, input.unsqueeze(0), dims)
        return output.squeeze(0)
    own = module.training or not module.track_running_stats
    return F.instance_norm(
        input,
        module.running_mean,
        module.running_var,
        module.weight,
        module.bias,
        use_input_stats=own,
        momentum=module.momentum or 0.0,  # None keeps the statistics
        eps=module.eps,
    )


@form("InstanceNorm1d")
def instance_norm1d(module, input):
    return instance_norm(module, input, dims=1)


@form("InstanceNorm2d")
def instance_norm2d(module, input):
    return instance_norm(module, input, dims=2)


@form("InstanceNorm3d")
def instance_norm3d(module, input):
    return instance_norm(module, input, dims=3)


@form("LazyInstanceNorm1d")
def lazy_instance_norm1d(module, input):
    initialize(module, input)
    return instance_norm(module, input, dims=1)


@form("LazyInstanceNorm2d")
def lazy_instance_norm2d(module, input):
    initialize(module, input)
    return instance_norm(module, input, dims=2)


@form("LazyInstanceNorm3d")
def lazy_instance_norm3d(module, input):
    initialize(module, input)
    return instance_norm(module, input, dims=3)


@form("LayerNorm")
def layer_norm(module, input):
    return F.layer_norm(
        input,
        module.normalized_shape,
        module.weight,
        module.bias,
        module.eps,
    )


@form("RMSNorm")
def rms_norm(module, x):
    return F.rms_norm(
        x, module.normalized_shape, module.weight, module.eps
    )


@form("GroupNorm")
def group_norm(module, input):
    return F.group_norm(
        input, module.num_groups, module.weight, module.bias, module.eps
    )


@form("LocalResponseNorm")
def local_response_norm(module, input):
    return F.local_response_norm(
        input, module.size, module.alpha, module.beta, module.k
    )


@form("CrossMapLRN2d")
def cross_map_lrn2d(module, input):
    """Not `F.local_response_norm`: the first channel stays in all later
    sums, and the windows of the gradient lie one channel too low."""
    function = torch.nn.modules._functions.CrossMapLRN2d
    return function.apply(
        input, module.size, module.alpha, module.beta, module.k
    )
