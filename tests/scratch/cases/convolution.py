from compare import case

CASES = [
    case("Conv2d", (2, 3, 6, 5), in_channels=3, out_channels=4, kernel_size=3),
    case("Conv2d", (3, 6, 5), in_channels=3, out_channels=2, kernel_size=(2, 3), bias=False),
    case("Conv2d", (1, 2, 7, 8), in_channels=2, out_channels=3, kernel_size=1, stride=(3, 2)),
    case(
        "Conv2d",
        (2, 4, 7, 8),
        in_channels=4,
        out_channels=6,
        kernel_size=(3, 2),
        stride=(1, 3),
        padding=(2, 1),
        dilation=(2, 3),
        groups=2,
    ),
    case("Conv2d", (1, 3, 5, 5), in_channels=3, out_channels=6, kernel_size=3, groups=3),
    case("Conv1d", (3, 7), in_channels=3, out_channels=2, kernel_size=(3,), padding="valid"),
]
SHAPES = {1: (2, 4, 7), 2: (2, 4, 6, 7), 3: (1, 4, 5, 4, 6)}
for dims, shape in SHAPES.items():
    CASES += [
        case(
            f"Conv{dims}d",
            shape,
            in_channels=4,
            out_channels=6,
            kernel_size=(3, 2, 3)[:dims],
            stride=(2, 1, 3)[:dims],
            padding=(1, 2, 0)[:dims],
            dilation=(2, 3, 1)[:dims],
            groups=2,
            bias=dims != 2,
            padding_mode=mode,
        )
        for mode in ("zeros", "reflect", "replicate", "circular")
    ]
    CASES += [
        case(
            f"Conv{dims}d",
            shape[1:],
            in_channels=4,
            out_channels=2,
            kernel_size=(4, 3, 2)[:dims],
            padding="same",
            dilation=(1, 2, 1)[:dims],
            padding_mode=mode,
            bias=False,
        )
        for mode in ("zeros", "circular")
    ]

MUTATIONS = [
    ("layers/convolution", "(t // 2, t - t // 2)", "(t - t // 2, t // 2)"),
    ("layers/convolution", "d * (k - 1)", "k - 1"),
    ("layers/convolution", "reversed(sides)", "sides"),
    ("layers/convolution", "goi{tap}->", "goi{tap[::-1]}->"),
    ("layers/convolution", "math.prod(shape[1:])", "in_channels"),
    ("layers/convolution", "in_channels // groups", "in_channels"),
    ("layers/windows", "(value,) * dims", "(value,)"),
    ("layers/windows", "(kernel_size[i] - 1) + 1", "kernel_size[i]"),
    ("layers/windows", "reach, stride[i]", "reach, stride[0]"),
    ("layers/windows", ":: dilation[i]", ":: dilation[0]"),
]
