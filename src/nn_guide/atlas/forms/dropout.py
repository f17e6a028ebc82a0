"""Dropout layers."""

import torch.nn.functional as F

from nn_guide.atlas import form


@form("Dropout")
def dropout(module, input):
    return F.dropout(input, module.p, module.training, module.inplace)


@form("Dropout1d")
def dropout1d(module, input):
    return F.dropout1d(input, module.p, module.training, module.inplace)


@form("Dropout2d")
def dropout2d(module, input):
    return F.dropout2d(input, module.p, module.training, module.inplace)


@form("Dropout3d")
def dropout3d(module, input):
    return F.dropout3d(input, module.p, module.training, module.inplace)


@form("AlphaDropout")
def alpha_dropout(module, input):
    # The module takes `inplace` but doesn't hand it on: the input stays
    # as it is.
    return F.alpha_dropout(input, module.p, module.training)


@form("FeatureAlphaDropout")
def feature_alpha_dropout(module, input):
    # The module takes `inplace` but doesn't hand it on: the input stays
    # as it is.
    return F.feature_alpha_dropout(input, module.p, module.training)
