"""Loss functions."""

from collections import namedtuple
from itertools import pairwise

import torch.nn.functional as F
from torch import nn

from nn_guide.atlas import as_function, form


@form("L1Loss")
def l1_loss(module, input, target):
    return F.l1_loss(input, target, reduction=module.reduction)


@form("MSELoss")
def mse_loss(module, input, target):
    return F.mse_loss(input, target, reduction=module.reduction)


@form("SmoothL1Loss")
def smooth_l1_loss(module, input, target):
    return F.smooth_l1_loss(
        input, target, reduction=module.reduction, beta=module.beta
    )


@form("HuberLoss")
def huber_loss(module, input, target):
    return F.huber_loss(
        input, target, reduction=module.reduction, delta=module.delta
    )


@form("CrossEntropyLoss")
def cross_entropy_loss(module, input, target):
    return F.cross_entropy(
        input,
        target,
        weight=module.weight,
        ignore_index=module.ignore_index,
        reduction=module.reduction,
        label_smoothing=module.label_smoothing,
    )


@form("NLLLoss", "NLLLoss2d")
def nll_loss(module, input, target):
    return F.nll_loss(
        input,
        target,
        weight=module.weight,
        ignore_index=module.ignore_index,
        reduction=module.reduction,
    )


@form("LinearCrossEntropyLoss")
def linear_cross_entropy_loss(module, input, target):
    shape = module.num_classes, *module.out_features
    bias = module.linear.bias
    return F.linear_cross_entropy(
        input,
        module.linear.weight.reshape(*shape, -1),
        target,
        linear_bias=None if bias is None else bias.reshape(shape),
        weight=module.weight,
        reduction=module.reduction,
        ignore_index=module.ignore_index,
        label_smoothing=module.label_smoothing,
        options=module.options,
    )


ASMoutput = namedtuple("ASMoutput", ["output", "loss"])


@form("AdaptiveLogSoftmaxWithLoss")
def adaptive_log_softmax_with_loss(module, input_, target_):
    """The head knows the frequent classes and how probable each cluster
    of rare ones is.

    A cluster is computed for those rows only whose target is in it.
    """
    batched = target_.dim() > 0
    input, target = (
        (input_, target_) if batched else (input_[None], target_[None])
    )
    output = input.new_zeros(len(target))
    # Where the head has the target, or its cluster.
    column = target.clone()
    for i, (low, high) in enumerate(pairwise(module.cutoffs)):
        rows = ((target >= low) & (target < high)).nonzero().squeeze(1)
        if len(rows) > 0:
            down, up = module.tail[i]
            narrow = F.linear(input[rows], down.weight)
            log_p = F.log_softmax(F.linear(narrow, up.weight), dim=1)
            within = log_p.gather(1, target[rows, None] - low)
            output[rows] = within.squeeze(1)
            column[rows] = module.shortlist_size + i
    logits = F.linear(input, module.head.weight, module.head.bias)
    head = F.log_softmax(logits, dim=1)
    output = output + head.gather(1, column[:, None]).squeeze(1)
    return ASMoutput(output if batched else output[0], (-output).mean())


@form("BCELoss")
def bce_loss(module, input, target):
    return F.binary_cross_entropy(
        input, target, module.weight, reduction=module.reduction
    )


@form("BCEWithLogitsLoss")
def bce_with_logits_loss(module, input, target):
    return F.binary_cross_entropy_with_logits(
        input,
        target,
        module.weight,
        reduction=module.reduction,
        pos_weight=module.pos_weight,
    )


@form("KLDivLoss")
def kl_div_loss(module, input, target):
    return F.kl_div(
        input,
        target,
        reduction=module.reduction,
        log_target=module.log_target,
    )


@form("PoissonNLLLoss")
def poisson_nll_loss(module, log_input, target):
    return F.poisson_nll_loss(
        log_input,
        target,
        log_input=module.log_input,
        full=module.full,
        eps=module.eps,
        reduction=module.reduction,
    )


@form("GaussianNLLLoss")
def gaussian_nll_loss(module, input, target, var):
    return F.gaussian_nll_loss(
        input,
        target,
        var,
        full=module.full,
        eps=module.eps,
        reduction=module.reduction,
    )


@form("CTCLoss")
def ctc_loss(module, log_probs, targets, input_lengths, target_lengths):
    return F.ctc_loss(
        log_probs,
        targets,
        input_lengths,
        target_lengths,
        blank=module.blank,
        reduction=module.reduction,
        zero_infinity=module.zero_infinity,
    )


@form("HingeEmbeddingLoss")
def hinge_embedding_loss(module, input, target):
    return F.hinge_embedding_loss(
        input, target, margin=module.margin, reduction=module.reduction
    )


@form("SoftMarginLoss")
def soft_margin_loss(module, input, target):
    return F.soft_margin_loss(input, target, reduction=module.reduction)


@form("MultiMarginLoss")
def multi_margin_loss(module, input, target):
    return F.multi_margin_loss(
        input,
        target,
        p=module.p,
        margin=module.margin,
        weight=module.weight,
        reduction=module.reduction,
    )


@form("MultiLabelMarginLoss")
def multi_label_margin_loss(module, input, target):
    return F.multilabel_margin_loss(
        input, target, reduction=module.reduction
    )


@form("MultiLabelSoftMarginLoss")
def multi_label_soft_margin_loss(module, input, target):
    return F.multilabel_soft_margin_loss(
        input, target, weight=module.weight, reduction=module.reduction
    )


@form("MarginRankingLoss")
def margin_ranking_loss(module, input1, input2, target):
    return F.margin_ranking_loss(
        input1,
        input2,
        target,
        margin=module.margin,
        reduction=module.reduction,
    )


@form("CosineEmbeddingLoss")
def cosine_embedding_loss(module, input1, input2, target):
    return F.cosine_embedding_loss(
        input1,
        input2,
        target,
        margin=module.margin,
        reduction=module.reduction,
    )


@form("TripletMarginLoss")
def triplet_margin_loss(module, anchor, positive, negative):
    return F.triplet_margin_loss(
        anchor,
        positive,
        negative,
        margin=module.margin,
        p=module.p,
        eps=module.eps,
        swap=module.swap,
        reduction=module.reduction,
    )


@form("TripletMarginWithDistanceLoss")
def triplet_margin_with_distance_loss(
    module, anchor, positive, negative
):
    def distance(x, y):
        # By default a module, nn.PairwiseDistance().
        given = module.distance_function
        if isinstance(given, nn.Module):
            return as_function(given, x, y)
        return given(x, y)

    return F.triplet_margin_with_distance_loss(
        anchor,
        positive,
        negative,
        distance_function=distance,
        margin=module.margin,
        swap=module.swap,
        reduction=module.reduction,
    )
