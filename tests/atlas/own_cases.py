"""Cases of the classes that nothing in `nn_guide.scratch` rebuilds."""

import functools
import math

import torch
from compare import case
from torch import nn


def packed(*lengths):
    sequences = [torch.randn(length, 3) for length in lengths]
    return nn.utils.rnn.pack_sequence(sequences, enforce_sorted=False)


def places(first, *sizes):
    """Where max pooling with windows of 2 took values from: the first element of each window.

    `first` are the dimensions before those that were pooled.
    """
    twice = [2 * n for n in sizes]
    index = torch.arange(math.prod(twice)).reshape(twice)
    return index[(slice(None, None, 2),) * len(sizes)].expand(*first, *sizes).clone()


CASES = [
    case("LazyLinear", (4, 3), out_features=2),
    case("LazyLinear", (3,), out_features=2, bias=False),
    case("LazyConv1d", (2, 4, 7), out_channels=6, kernel_size=3, stride=2, groups=2),
    case("LazyConv1d", (4, 7), out_channels=2, kernel_size=3, padding=1, padding_mode="reflect"),
    case("LazyConv2d", (2, 3, 6, 5), out_channels=4, kernel_size=(3, 2), padding="same"),
    case("LazyConv2d", (3, 6, 5), out_channels=4, kernel_size=2, dilation=(1, 2), bias=False),
    case("LazyConv3d", (1, 2, 5, 4, 6), out_channels=3, kernel_size=2),
    case("LazyConv3d", (2, 5, 4, 6), out_channels=2, kernel_size=(3, 2, 1), padding=(1, 0, 2)),
    case("LazyConvTranspose1d", (2, 4, 5), out_channels=6, kernel_size=3, groups=2),
    case("LazyConvTranspose1d", (4, 5), out_channels=2, kernel_size=3, dilation=2, bias=False),
    case("LazyConvTranspose2d", (2, 3, 4, 3), out_channels=2, kernel_size=(3, 2), padding=1),
    case(
        "LazyConvTranspose2d",
        (3, 4, 3),
        call={"output_size": (10, 6)},
        out_channels=2,
        kernel_size=3,
        stride=(3, 2),
        padding=1,
    ),
    case("LazyConvTranspose3d", (1, 2, 3, 2, 4), out_channels=3, kernel_size=2),
    case(
        "LazyConvTranspose3d",
        (2, 3, 2, 4),
        out_channels=2,
        kernel_size=2,
        stride=(2, 3, 1),
        output_padding=(1, 2, 0),
    ),
    case("CosineSimilarity", (4, 3), (4, 3)),
    case("CosineSimilarity", (2, 4, 3), (2, 1, 3), dim=-1),
    case("CosineSimilarity", (4, 3), (3,), dim=0),
    case("CosineSimilarity", (3,), (3,), dim=0, eps=10.0),
    case("CosineSimilarity", lambda: torch.zeros(4, 3, requires_grad=True), (4, 3), eps=0.1),
    case("Dropout1d", (4, 5, 3), p=0.0),
    case("Dropout2d", (4, 5, 3, 2), p=0.0),
    case("Dropout3d", (4, 5, 3, 2, 2), p=0.0, inplace=True),
    case("FeatureAlphaDropout", (4, 5, 3), p=0.0),
    case("AlphaDropout", (4, 5), p=0.3, inplace=True),
    case("RReLU", (4, 3), lower=0.25, upper=0.25),
    case("Softmax", (3, 5)),
    case("Softmin", (3, 5, 2)),
    case("LogSoftmax", (5,)),
    case("LazyBatchNorm1d", (4, 3)),
    case("LazyBatchNorm1d", (4, 3, 2), eps=0.5, momentum=None, bias=False),
    case("LazyBatchNorm1d", (4, 3), affine=False, track_running_stats=False),
    case("LazyBatchNorm2d", (2, 3, 4, 2), momentum=0.3),
    case("LazyBatchNorm2d", (2, 3, 4, 2), track_running_stats=False),
    case("LazyBatchNorm3d", (2, 3, 2, 1, 3), affine=False, momentum=1.0),
    case("LazyBatchNorm3d", (2, 3, 2, 1, 3), track_running_stats=False, bias=False),
    case("LazyInstanceNorm1d", (2, 3, 4)),
    case("LazyInstanceNorm1d", (4, 4), eps=0.5, momentum=None, bias=False),
    case("LazyInstanceNorm1d", (3, 4), affine=False, track_running_stats=False),
    case("LazyInstanceNorm2d", (2, 3, 4, 2), momentum=0.3),
    case("LazyInstanceNorm2d", (2, 3, 4, 2), track_running_stats=False),
    case("LazyInstanceNorm3d", (2, 3, 2, 1, 3), affine=False, momentum=1.0),
    case("LazyInstanceNorm3d", (3, 3, 1, 2), track_running_stats=False),
    case("SyncBatchNorm", (5, 3), num_features=3),
    case("SyncBatchNorm", (5, 3, 4), num_features=3, momentum=None, bias=False),
    case("SyncBatchNorm", (2, 3, 4, 2), num_features=3, affine=False, eps=0.5, momentum=0.3),
    case("SyncBatchNorm", (2, 3, 2, 1, 3), num_features=3, track_running_stats=False),
    case("CrossMapLRN2d", (2, 6, 2, 3), size=3, alpha=0.5),
    case("CrossMapLRN2d", (2, 6, 2, 3), size=4, alpha=0.5, beta=0.3, k=2.0),
    case("CrossMapLRN2d", (1, 3, 2, 2), size=5, alpha=2.0, k=0.5),
    *[
        case(
            "NLLLoss2d",
            lambda: torch.randn(2, 4, 2, 3).log_softmax(1).requires_grad_(),
            torch.tensor([[[0, 1, 2], [3, 3, 1]], [[1, 0, 2], [0, -100, 3]]]),
            reduction=reduction,
            **options,
        )
        for reduction in ("none", "mean", "sum")
        for options in ({}, {"weight": torch.tensor([1.0, 2.0, 0.5, 3.0]).double()})
    ],
    case("NLLLoss2d", (5, 4), torch.tensor([0, 3, 1, 1, 2]), ignore_index=1),
    case(
        "TripletMarginWithDistanceLoss",
        *[(8, 3)] * 3,
        distance_function=nn.PairwiseDistance(p=1.0, eps=0.1),
        swap=True,
    ),
    *[
        case(name, functools.partial(packed, *lengths), **options)
        for name in ("RNN", "LSTM", "GRU")
        for lengths in ((4, 2, 1), (2, 4, 1))
        for options in (
            {"input_size": 3, "hidden_size": 4},
            {"input_size": 3, "hidden_size": 4, "num_layers": 2, "dropout": 0.4, "bias": False},
            {"input_size": 3, "hidden_size": 2, "bidirectional": True, "batch_first": True},
        )
    ],
    case("RNN", (5, 2, 3), input_size=3, hidden_size=4, num_layers=2, dropout=1.0),
    case("GRU", (5, 3), (2, 4), input_size=3, hidden_size=4, bidirectional=True),
    case("RNNCell", (3,), input_size=3, hidden_size=4),
    case("RNNCell", (2, 3), input_size=3, hidden_size=4, nonlinearity="relu", bias=False),
    case("LSTMCell", (3,), input_size=3, hidden_size=4, bias=False),
    case("GRUCell", (3,), input_size=3, hidden_size=4),
    case("AdaptiveAvgPool1d", (3, 7), output_size=4),
    case("AdaptiveAvgPool2d", (3, 7, 5), output_size=(4, None)),
    case("ConvTranspose3d", (2, 3, 2, 4), in_channels=2, out_channels=3, kernel_size=2),
    case("LazyConvTranspose2d", (3, 4, 5), out_channels=2, kernel_size=(3, 2), stride=2),
    case("Dropout2d", (4, 5, 3), p=0.0),
    case("Dropout2d", (4, 5, 3), p=0.4),
    case("MaxUnpool1d", (3, 4), functools.partial(places, (3,), 4), kernel_size=2),
    case("MaxUnpool2d", (3, 2, 4), functools.partial(places, (3,), 2, 4), kernel_size=2),
    case("MaxUnpool3d", (2, 2, 1, 3), functools.partial(places, (2,), 2, 1, 3), kernel_size=2),
    case("NLLLoss2d", (4,), torch.tensor(2)),
    case("Dropout1d", (4, 5, 3), p=1.0),
    case("Dropout3d", (4, 5, 3, 2, 2), p=1.0),
    case("FractionalMaxPool2d", (4, 5, 21, 8), kernel_size=2, output_size=(3, 2)),
    case("FractionalMaxPool3d", (4, 5, 21, 8, 6), kernel_size=2, output_size=(3, 2, 2)),
    case("InstanceNorm2d", (2, 3, 4, 2), num_features=3, momentum=None, track_running_stats=True),
    case(
        "InstanceNorm3d", (2, 3, 4, 2, 3), num_features=3, momentum=None, track_running_stats=True
    ),
    case("GRU", (5, 2, 3), input_size=3, hidden_size=4, num_layers=2, dropout=1.0),
    case("LSTM", (5, 2, 3), input_size=3, hidden_size=4, num_layers=2, dropout=1.0),
    case("MultiheadAttention", *[(3, 2, 4)] * 3, embed_dim=4, num_heads=2, dropout=1.0),
    case("TransformerEncoderLayer", (3, 4), d_model=4, nhead=2, dim_feedforward=3, dropout=1.0),
    case("TransformerDecoderLayer", *[(3, 4)] * 2, d_model=4, nhead=2, dropout=1.0),
    case("Transformer", *[(3, 4)] * 2, d_model=4, nhead=2, dim_feedforward=3, dropout=1.0),
    case("Transformer", (4, 6), (3, 6), d_model=6, nhead=2, dim_feedforward=3),
    *[
        case(name, *inputs, num_layers=2, **{part: functools.partial(layer, 4, 2, 3, **options)})
        for name, part, layer, memory in (
            ("TransformerEncoder", "encoder_layer", nn.TransformerEncoderLayer, [5]),
            ("TransformerDecoder", "decoder_layer", nn.TransformerDecoderLayer, [3, 5]),
        )
        for options, *inputs in (
            ({}, *[(length, 2, 4) for length in memory]),
            ({"dropout": 0.0, "norm_first": True}, *[(length, 2, 4) for length in memory]),
            ({"batch_first": True}, *[(2, length, 4) for length in memory]),
            ({"dropout": 0.0}, *[(length, 4) for length in memory]),
            ({"dropout": 1.0}, *[(length, 4) for length in memory]),
        )
    ],
]

# Forms that need modules to be given: tested by functions of their own in test_containers.py.
IN_TEXT = {"Sequential", "DataParallel"}
