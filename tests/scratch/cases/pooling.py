import math

import torch
import torch.nn.functional as F
from compare import case

SHAPES = {1: (2, 3, 11), 2: (2, 3, 7, 9), 3: (2, 2, 6, 7, 5)}


def ties(*shape):
    """Few different values, so that there are many maxima and some sums of zero."""
    return lambda: torch.randint(-1, 2, shape).to(torch.get_default_dtype()).requires_grad_()


def positive(*shape):
    return lambda: (torch.rand(shape) + 0.5).requires_grad_()


def indices(shape, **options):
    """Positions for a tensor of a shape, such as max pooling gives."""
    pool = {1: F.max_pool1d, 2: F.max_pool2d, 3: F.max_pool3d}[len(shape) - 2]
    return lambda: pool(torch.randn(shape), **options, return_indices=True)[1]


CASES = []
for dims, shape in SHAPES.items():
    uneven = (3, 2, 4)[:dims]
    CASES += [
        case(f"MaxPool{dims}d", shape, kernel_size=2),
        case(f"MaxPool{dims}d", ties(*shape[1:]), kernel_size=uneven, return_indices=True),
        case(
            f"MaxPool{dims}d",
            shape,
            kernel_size=uneven,
            stride=(2, 3, 2)[:dims],
            padding=(1, 1, 2)[:dims],
            dilation=(2, 1, 1)[:dims],
            return_indices=True,
            ceil_mode=True,
        ),
        case(
            f"MaxPool{dims}d", shape, kernel_size=2, stride=3, padding=1, dilation=2, ceil_mode=True
        ),
        case(f"MaxPool{dims}d", ties(*shape), kernel_size=3, stride=1, padding=1),
        case(f"MaxPool{dims}d", shape, kernel_size=3, return_indices=True, ceil_mode=True),
        case(f"AvgPool{dims}d", shape, kernel_size=2),
        case(f"AvgPool{dims}d", shape[1:], kernel_size=uneven, stride=(2, 3, 2)[:dims]),
        case(f"LPPool{dims}d", shape, norm_type=2, kernel_size=2),
        case(f"LPPool{dims}d", ties(*shape), norm_type=2, kernel_size=2, stride=1),
        case(f"LPPool{dims}d", shape, norm_type=1, kernel_size=3, stride=2, ceil_mode=True),
        case(f"LPPool{dims}d", positive(*shape[1:]), norm_type=2.5, kernel_size=2, ceil_mode=True),
        case(
            f"LPPool{dims}d", ties(*shape), norm_type=4.0, kernel_size=3, stride=2, ceil_mode=True
        ),
        case(f"LPPool{dims}d", shape, norm_type=math.inf, kernel_size=3, stride=2, ceil_mode=True),
        case(f"LPPool{dims}d", shape, norm_type=-math.inf, kernel_size=2),
    ]
    for longer in range(3):
        sizes = (*shape[:2], *(size + longer for size in shape[2:]))
        CASES.append(
            case(f"MaxPool{dims}d", sizes, kernel_size=2, stride=3, padding=1, ceil_mode=True)
        )
        for count_include_pad in (False, True):
            CASES.append(
                case(
                    f"AvgPool{dims}d",
                    sizes,
                    kernel_size=uneven,
                    stride=(2, 3, 3)[:dims],
                    padding=(1, 1, 2)[:dims],
                    ceil_mode=longer > 0,
                    count_include_pad=count_include_pad,
                )
            )
    for size in (1, 4, (3, 5, 2)[:dims]):
        CASES += [
            case(f"AdaptiveAvgPool{dims}d", shape, output_size=size),
            case(f"AdaptiveMaxPool{dims}d", shape[1:], output_size=size),
            case(f"AdaptiveMaxPool{dims}d", ties(*shape), output_size=size, return_indices=True),
        ]
    for options in (
        {"kernel_size": 2},
        {"kernel_size": 3, "stride": 2},
        {"kernel_size": 3, "stride": 3, "padding": 1},
    ):
        picked = indices(shape, **options)
        pooled = tuple(picked().shape)
        CASES += [
            case(f"MaxUnpool{dims}d", pooled, picked, call={"output_size": size}, **options)
            for size in (shape, shape[2:])
        ]
        step = options.get("stride", 2)
        exact = (1, 2, *(2 * step + options["kernel_size"] - 2 * options.get("padding", 0),) * dims)
        picked = indices(exact, **options)
        CASES.append(case(f"MaxUnpool{dims}d", tuple(picked().shape), picked, **options))

CASES += [
    case("MaxPool1d", (2, 3, 8), kernel_size=(3,), stride=(2,), padding=(1,), dilation=(2,)),
    case("AvgPool2d", (2, 3, 7, 9), kernel_size=(3, 2), divisor_override=2),
    case("AvgPool2d", (3, 7, 8), kernel_size=3, padding=1, ceil_mode=True, divisor_override=5),
    case("AvgPool3d", (2, 3, 4, 5, 6), kernel_size=(2, 3, 2), stride=1, divisor_override=1),
    case("LPPool2d", positive(2, 3, 5, 6), norm_type=3, kernel_size=(2, 3), stride=(1, 2)),
    case("LPPool3d", positive(2, 3, 5, 6, 4), norm_type=3, kernel_size=(2, 3, 1)),
    case("AdaptiveAvgPool2d", (2, 3, 7, 5), output_size=(None, 2)),
    case("AdaptiveAvgPool3d", (3, 4, 7, 5), output_size=(2, None, 3)),
    case("AdaptiveMaxPool2d", (3, 7, 5), output_size=(3, None)),
    case("AdaptiveMaxPool3d", (2, 3, 4, 7, 5), output_size=(None, 8, 2), return_indices=True),
    case("AdaptiveAvgPool1d", (2, 3, 5), output_size=8),
    case("FractionalMaxPool2d", (2, 3, 9, 11), kernel_size=2, output_size=5),
    case("FractionalMaxPool2d", (3, 9, 11), kernel_size=(2, 3), output_size=(4, 6)),
    case(
        "FractionalMaxPool2d", (2, 3, 9, 11), kernel_size=2, output_ratio=0.5, return_indices=True
    ),
    case(
        "FractionalMaxPool2d",
        ties(2, 3, 9, 11),
        kernel_size=3,
        output_ratio=(0.7, 0.3),
        return_indices=True,
        _random_samples=torch.tensor([[[0.1, 0.7], [0.5, 0.0], [0.9, 0.3]]] * 2).double(),
    ),
    case("FractionalMaxPool2d", (2, 3, 9, 11), kernel_size=3, output_size=(1, 2)),
    case("FractionalMaxPool3d", (2, 2, 7, 6, 9), kernel_size=2, output_size=4),
    case("FractionalMaxPool3d", (2, 7, 6, 9), kernel_size=(2, 1, 3), output_size=(4, 5, 1)),
    case(
        "FractionalMaxPool3d",
        (2, 2, 7, 6, 9),
        kernel_size=2,
        output_ratio=(0.4, 0.7, 0.5),
        return_indices=True,
    ),
    case(
        "FractionalMaxPool3d",
        ties(1, 2, 7, 6, 9),
        kernel_size=3,
        output_ratio=0.5,
        _random_samples=torch.tensor([[[0.1, 0.7, 0.4], [0.5, 0.0, 0.9]]]).double(),
    ),
]

MUTATIONS = [
    ("layers/max_pool", "-math.inf", "0"),
    ("layers/max_pool", "last >= length + padding", "last > length + padding"),
    ("layers/max_pool", "kernel_size if stride is None", "1 if stride is None"),
    ("layers/max_pool", "gather(-1, winner", "gather(-1, 0 * winner"),
    ("layers/avg_pool", "pad(pad(input, sides, value=fill), ends)", "pad(pad(input, sides), ends)"),
    ("layers/avg_pool", "ends)  # (2)!", "ends, value=fill)  # (2)!"),
    ("layers/avg_pool", "divisor_override or count", "divisor_override or 1"),
    ("layers/lp_pool", " * count", ""),
    ("layers/lp_pool", "total = total.where(total != 0, 0)", ""),
    ("layers/lp_pool", "return self.max(input.abs())", "return self.max(input)"),
    ("layers/adaptive_pool", "math.ceil(", "math.floor("),
    ("layers/adaptive_pool", "part.gather(dim, b.indices)", "b.indices"),
    ("layers/fractional_max_pool", "dims, order = 2, (1, 0)", "dims, order = 2, (0, 1)"),
    ("layers/fractional_max_pool", " - (sample * step).floor()", ""),
    ("layers/fractional_max_pool", "int(ratio * n)", "round(ratio * n)"),
    ("layers/max_unpool", "(n - 1) * s - 2 * p + k", "n * s"),
    ("layers/max_unpool", "[-self.dims :]\n        output", "[: self.dims]\n        output"),
]
