"""Calls whose sizes all differ, so that no two could be taken for each other. Only shapes count."""

import itertools
from functools import partial

import torch
from compare import case
from own_cases import packed, places
from torch import nn

N, C = 2, 3
SIZES = (7, 10, 12)
LETTERS = (1, 2, 3)


def both(name: str, *shape: int, **options) -> list:
    """With a batch, and without."""
    return [case(name, (N, *shape), **options), case(name, shape, **options)]


def windows(ceil_mode: bool) -> list[dict]:
    """Windows of many kinds along one dimension, by the arguments of a pooling layer."""
    found = itertools.product((1, 2, 3), (1, 2, 3, 4), (0, 1), (1, 2))
    return [
        {"kernel_size": k, "stride": s, "padding": p, "dilation": d, "ceil_mode": ceil_mode}
        for k, s, p, d in found
        if 2 * p <= k
    ]


def pooled(name: str, dims: int, leave_out: set[str], **more) -> list:
    """Each kind of window in each dimension, with other kinds in the others."""
    found = []
    for mode in (False, True):
        kinds = windows(mode)
        for i, kind in enumerate(kinds):
            own = [kinds[(i + 5 * j) % len(kinds)] for j in range(dims)]
            options = {
                key: kind[key] if key == "ceil_mode" else tuple(one[key] for one in own)
                for key in kind.keys() - leave_out
            }
            if dims == 1:
                options |= {key: value[0] for key, value in options.items() if key != "ceil_mode"}
            found.append(case(name, (N, C, *SIZES[:dims]), **options, **more))
    return [*found, *both(name, C, *SIZES[:dims], **options, **more)]


def convolutions(dims: int) -> list:
    sizes, found = SIZES[:dims], []
    kinds = [
        {
            "kernel_size": (2, 3, 4),
            "stride": (3, 2, 1),
            "padding": (1, 2, 3),
            "dilation": (1, 2, 3),
        },
        {
            "kernel_size": (4, 2, 3),
            "stride": (1, 3, 2),
            "padding": (2, 1, 0),
            "dilation": (2, 1, 3),
        },
    ]
    for kind in kinds:
        options = {key: value[:dims] for key, value in kind.items()} | {"out_channels": 5}
        found += both(f"Conv{dims}d", C, *sizes, in_channels=C, **options)
        found += both(f"LazyConv{dims}d", C, *sizes, **options)
        options |= {"output_padding": tuple(s - 1 for s in options["stride"])}
        found += both(f"ConvTranspose{dims}d", C, *sizes, in_channels=C, **options)
        found += both(f"LazyConvTranspose{dims}d", C, *sizes, **options)
    for padding in ("same", "valid"):
        options = {"out_channels": 5, "kernel_size": 3, "padding": padding, "dilation": 2}
        found += both(f"Conv{dims}d", C, *sizes, in_channels=C, **options)
        found += both(f"LazyConv{dims}d", C, *sizes, **options)
    for options in ({"groups": 3, "out_channels": 6}, {"bias": False, "out_channels": 5}):
        for name in ("Conv", "ConvTranspose"):
            found += both(f"{name}{dims}d", C, *sizes, in_channels=C, kernel_size=2, **options)
            found += both(f"Lazy{name}{dims}d", C, *sizes, kernel_size=2, **options)
    least = {"call": {"output_size": tuple(2 * n for n in sizes)}, "out_channels": 5}
    options = {"kernel_size": 1, "stride": 2, **least}
    found += both(f"ConvTranspose{dims}d", C, *sizes, in_channels=C, **options)
    found += both(f"LazyConvTranspose{dims}d", C, *sizes, **options)
    return found


def of_dimensions(dims: int) -> list:
    """Layers that there are for signals, images and volumes."""
    sizes, small = SIZES[:dims], (2, 4, 5)[:dims]
    found = convolutions(dims)
    for indices in (False, True):
        found += pooled(f"MaxPool{dims}d", dims, set(), return_indices=indices)
        found += both(
            f"AdaptiveMaxPool{dims}d", C, *sizes, output_size=small, return_indices=indices
        )
    found += pooled(f"AvgPool{dims}d", dims, {"dilation"})
    found += pooled(f"LPPool{dims}d", dims, {"dilation", "padding"}, norm_type=2.0)
    found += both(f"AdaptiveAvgPool{dims}d", C, *sizes, output_size=small)
    if dims > 1:
        found += both(f"AdaptiveAvgPool{dims}d", C, *sizes, output_size=(None, *small[1:]))
        found += both(f"AdaptiveMaxPool{dims}d", C, *sizes, output_size=(None, *small[1:]))
        found += both(f"AdaptiveMaxPool{dims}d", C, *sizes, output_size=(None,) * dims)
        for indices, size in itertools.product(
            (False, True), ({"output_size": small}, {"output_ratio": (0.4, 0.5, 0.6)[:dims]})
        ):
            name = f"FractionalMaxPool{dims}d"
            found += both(name, C, *sizes, kernel_size=2, return_indices=indices, **size)
    taken = [lambda: places((N, C), *small), lambda: places((C,), *small)]
    for shape, indices in zip([(N, C, *small), (C, *small)], taken, strict=True):
        found.append(case(f"MaxUnpool{dims}d", shape, indices, kernel_size=2))
    for name, affine, bias, track in itertools.product(
        ("BatchNorm", "LazyBatchNorm", "InstanceNorm", "LazyInstanceNorm"), *[(False, True)] * 3
    ):
        options = {"affine": affine, "bias": bias, "track_running_stats": track}
        options |= {} if name.startswith("Lazy") else {"num_features": C}
        found.append(case(f"{name}{dims}d", (N, C, *sizes), **options))
    found.append(case(f"InstanceNorm{dims}d", (C, *sizes), num_features=C))
    found.append(case(f"Dropout{dims}d", (N, C, *sizes)))
    # What has no batch is taken for a batch of signals by Dropout2d.
    found.append(case(f"Dropout{dims}d", (N, C, SIZES[0]) if dims == 2 else (C, *sizes)))
    for kind in ("Constant", "Zero", "Reflection", "Replication", "Circular"):
        options = {"value": 0.0} if kind == "Constant" else {}
        found += both(
            f"{kind}Pad{dims}d", C, *sizes, padding=(1, 2, 0, 3, 4, 5)[: 2 * dims], **options
        )
    return found


def recurrent() -> list:
    sizes = {"input_size": 3, "hidden_size": 5, "num_layers": 3}
    length, batch, found = 7, 4, []
    for name, bidirectional, first in itertools.product(
        ("RNN", "GRU", "LSTM"), (False, True), (False, True)
    ):
        options = sizes | {"bidirectional": bidirectional, "batch_first": first}
        states = 3 * (1 + bidirectional)
        widths = [5]
        if name == "LSTM":
            options |= {"proj_size": 2}
            widths = [2, 5]

        def given(*shape, states=states, widths=tuple(widths)):
            made = tuple(torch.zeros(states, *shape, width) for width in widths)
            return made if len(made) > 1 else made[0]

        whole = (batch, length, 3) if first else (length, batch, 3)
        for inputs, shape in ((whole, (batch,)), ((length, 3), ())):
            found.append(case(name, inputs, **options))
            found.append(case(name, inputs, lambda g=given, s=shape: g(*s), **options))
        lengths = (6, 2, 1, 3)
        found.append(case(name, lambda x=lengths: packed(*x), **options))
        found.append(case(name, lambda x=lengths: packed(*x), lambda g=given: g(4), **options))
    return found


def attention() -> list:
    sizes = {"embed_dim": 6, "num_heads": 3, "kdim": 5, "vdim": 4, "add_bias_kv": True}
    ways = [((7, 2), (8, 2), False), ((2, 7), (2, 8), True), ((7,), (8,), False)]
    averaged = {"average_attn_weights": False}
    calls = [{}, averaged, {"need_weights": False}, averaged | {"need_weights": False}]
    found = [
        case("MultiheadAttention", (*q, 6), (*k, 5), (*k, 4), call=call, batch_first=first, **sizes)
        for (q, k, first), call in itertools.product(ways, calls)
    ]
    for kdim, vdim in itertools.product((None, 6, 5), (None, 6, 4)):
        inputs = (7, 2, 6), (8, 2, kdim or 6), (8, 2, vdim or 6)
        options = {"embed_dim": 6, "num_heads": 3, "kdim": kdim, "vdim": vdim}
        found.append(case("MultiheadAttention", *inputs, **options))
    return found


def transformers() -> list:
    sizes = {"d_model": 6, "nhead": 2, "dim_feedforward": 3}
    found = []
    for (s, t), first in [
        (((8, 2), (7, 2)), False),
        (((2, 8), (2, 7)), True),
        (((8,), (7,)), False),
    ]:
        source, target, options = (*s, 6), (*t, 6), sizes | {"batch_first": first}
        found += [
            case("TransformerEncoderLayer", source, **options),
            case("TransformerDecoderLayer", target, source, **options),
            case(
                "TransformerDecoder",
                target,
                source,
                decoder_layer=partial(nn.TransformerDecoderLayer, 6, 2, 3, batch_first=first),
                num_layers=1,
            ),
            case(
                "Transformer", source, target, num_encoder_layers=1, num_decoder_layers=1, **options
            ),
        ]
    return found


def losses() -> list:
    """With a batch and without: 2 samples, 5 classes or features, 7 places."""
    one, some = torch.tensor(1), torch.tensor([1, 0])
    places = torch.ones(2, 7, dtype=torch.long)
    lists = torch.tensor([[1, 0, -1, 0, 0], [2, -1, 0, 0, 0]])
    return [
        *[case(n, (2, 5, 7), places) for n in ("CrossEntropyLoss", "NLLLoss", "NLLLoss2d")],
        *[case(n, (5,), one) for n in ("CrossEntropyLoss", "NLLLoss", "NLLLoss2d")],
        case("CrossEntropyLoss", (2, 5, 7), (2, 5, 7)),
        case("CrossEntropyLoss", (5,), (5,)),
        case("MultiMarginLoss", (2, 5), some),
        case("MultiMarginLoss", (5,), one),
        case("MultiLabelMarginLoss", (2, 5), lists),
        case("MultiLabelMarginLoss", (5,), lists[0]),
        case("CosineEmbeddingLoss", (2, 5), (2, 5), some * 2 - 1),
        case("CosineEmbeddingLoss", (5,), (5,), one),
        case("LinearCrossEntropyLoss", (6,), one, in_features=6, num_classes=4),
        case("LinearCrossEntropyLoss", (6,), (4,), in_features=6, num_classes=4),
        case("AdaptiveLogSoftmaxWithLoss", (2, 6), some, in_features=6, n_classes=5, cutoffs=[2]),
        case("AdaptiveLogSoftmaxWithLoss", (6,), one, in_features=6, n_classes=5, cutoffs=[2]),
    ]


def alignments() -> list:
    """9 steps, 2 sequences, 5 classes, targets of up to 3."""
    steps, lengths = torch.tensor([9, 9]), torch.tensor([3, 2])
    padded, joined = torch.ones(2, 3, dtype=torch.long), torch.ones(5, dtype=torch.long)
    return [
        case("CTCLoss", (9, 2, 5), padded, steps, lengths, reduction="none"),
        case("CTCLoss", (9, 2, 5), joined, steps, lengths, reduction="none"),
        case("CTCLoss", (9, 5), padded[0], steps[0], lengths[0]),
    ]


def cells() -> list:
    """One step, of 2 inputs of 3 and states of 5."""
    return [
        case(name, inputs, input_size=3, hidden_size=5)
        for name in ("RNNCell", "LSTMCell", "GRUCell")
        for inputs in ((2, 3), (3,))
    ]


CASES = [
    *cells(),
    *losses(),
    *alignments(),
    *itertools.chain(*map(of_dimensions, LETTERS)),
    *recurrent(),
    *attention(),
    *transformers(),
    case("EmbeddingBag", torch.zeros(5, 4, dtype=torch.long), num_embeddings=3, embedding_dim=6),
    case(
        "EmbeddingBag",
        torch.zeros(5, 4, dtype=torch.long),
        None,
        (5, 4),
        mode="sum",
        num_embeddings=3,
        embedding_dim=6,
    ),
    case("Fold", (N, 3 * 4, 12), output_size=(4, 5), kernel_size=2),
    case("Fold", (3 * 4, 12), output_size=(4, 5), kernel_size=2),
]
