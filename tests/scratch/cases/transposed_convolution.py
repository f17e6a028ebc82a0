from compare import case

CASES = [
    case("ConvTranspose2d", (2, 3, 4, 5), in_channels=3, out_channels=1, kernel_size=3),
    case("ConvTranspose2d", (1, 3, 4, 5), in_channels=3, out_channels=2, kernel_size=(3, 2)),
    case("ConvTranspose2d", (3, 4, 5), in_channels=3, out_channels=2, kernel_size=(2, 4), stride=2),
    case(
        "ConvTranspose2d",
        (1, 2, 4, 3),
        in_channels=2,
        out_channels=3,
        kernel_size=(2, 3),
        stride=(3, 2),
        padding=(2, 1),
        output_padding=(2, 1),
        bias=False,
    ),
    case("ConvTranspose2d", (1, 3, 3, 3), in_channels=3, out_channels=6, kernel_size=2, groups=3),
    case(
        "ConvTranspose1d",
        (4, 5),
        in_channels=4,
        out_channels=2,
        kernel_size=(3,),
        dilation=3,
        output_padding=2,
    ),
]
SHAPES = {1: (2, 4, 5), 2: (2, 4, 3, 5), 3: (1, 4, 3, 2, 4)}
SIZES = {1: (15,), 2: (15, 7), 3: (15, 4, 16)}
for dims, shape in SHAPES.items():
    options = {
        "in_channels": 4,
        "out_channels": 6,
        "kernel_size": (3, 2, 4)[:dims],
        "stride": (3, 1, 4)[:dims],
        "padding": (1, 0, 2)[:dims],
        "dilation": (2, 3, 1)[:dims],
        "groups": 2,
    }
    name = f"ConvTranspose{dims}d"
    grown = {1: (17,), 2: (11, 8), 3: (10, 5, 14)}[dims]
    CASES += [
        case(name, shape, output_padding=(2, 0, 3)[:dims], **options),
        case(name, shape, bias=False, **options),
        case(name, shape, call={"output_size": list(grown)}, **options),
        case(name, shape, call={"output_size": (shape[0], 6, *grown)}, **options, output_padding=1)
        if dims == 2
        else case(name, shape[1:], call={"output_size": grown}, **options),
    ]

MUTATIONS = [
    ("layers/transposed_convolution", "weight.flip([i - self.dims for i in dims])", "weight"),
    ("layers/transposed_convolution", "math.prod(shape[1:])", "in_channels"),
    ("layers/transposed_convolution", "in reversed(dims)", "in dims"),
    ("layers/transposed_convolution", "[margin, margin + extra[i]]", "[margin + extra[i], margin]"),
    ("layers/transposed_convolution", "- 2 * self.padding[i]", "- self.padding[i]"),
    ("layers/transposed_convolution", "output_size[i - self.dims]", "output_size[i]"),
]
