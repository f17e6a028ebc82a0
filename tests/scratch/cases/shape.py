import torch
from compare import case

CASES = [
    case("Flatten", (2, 3, 4, 5)),
    case("Flatten", (2, 3, 4, 5), start_dim=0),
    case("Flatten", (2, 3, 4, 5), start_dim=2, end_dim=3),
    case("Flatten", (2, 3, 4, 5), start_dim=-3, end_dim=-2),
    case("Flatten", (2, 3), start_dim=1, end_dim=1),
    case("Flatten", lambda: torch.ones(0, 3, 4)),
    case("Flatten", lambda: torch.arange(24).reshape(2, 3, 4).mT),
    case("Unflatten", (2, 12, 3), dim=1, unflattened_size=(3, 2, 2)),
    case("Unflatten", (2, 12), dim=-1, unflattened_size=torch.Size([3, 4])),
    case("Unflatten", (12, 5), dim=0, unflattened_size=(4, -1)),
    case("Unfold", (2, 3, 4, 5), kernel_size=2),
    case("Unfold", (3, 4, 5), kernel_size=(1, 3), stride=(2, 1)),
    case(
        "Unfold",
        (2, 3, 6, 7),
        kernel_size=(2, 3),
        dilation=(3, 1),
        padding=(1, 2),
        stride=(1, 3),
    ),
    case("Fold", (2, 8, 12), output_size=(4, 5), kernel_size=2),
    case("Fold", (8, 9), output_size=6, kernel_size=(2, 2), stride=2),
    case(
        "Fold", (2, 12, 20), output_size=(6, 7), kernel_size=(2, 3), dilation=(2, 1), stride=(1, 1)
    ),
    case(
        "Fold",
        (2, 12, 15),
        output_size=(6, 7),
        kernel_size=(2, 3),
        dilation=(3, 1),
        padding=(1, 2),
        stride=(1, 4),
    ),
    case("PixelShuffle", (2, 12, 3, 4), upscale_factor=2),
    case("PixelShuffle", (2, 2, 9, 2, 1), upscale_factor=3),
    case("PixelShuffle", (8, 2, 3), upscale_factor=2),
    case("PixelUnshuffle", (2, 3, 4, 6), downscale_factor=2),
    case("PixelUnshuffle", (2, 2, 2, 6, 3), downscale_factor=3),
    case("PixelUnshuffle", (1, 2, 4), downscale_factor=2),
    case("ChannelShuffle", (2, 6, 3, 4), groups=2),
    case("ChannelShuffle", (2, 6, 3), groups=3),
    case("ChannelShuffle", (2, 8, 2, 2, 2), groups=4),
]
SHAPES = {"linear": (2, 3, 5), "bilinear": (2, 3, 5, 4), "trilinear": (2, 1, 3, 4, 5)}
SHAPES["bicubic"] = SHAPES["bilinear"]
for mode, shape in SHAPES.items():
    dims = len(shape) - 2
    for align_corners in (None, False, True):
        CASES += [
            case("Upsample", shape, mode=mode, align_corners=align_corners, **size)
            for size in (
                {"size": (8, 3, 1)[:dims]},
                {"scale_factor": (2.5, 1.7, 0.7)[:dims]},
                {"scale_factor": (2.5, 1.7, 0.7)[:dims], "recompute_scale_factor": True},
                {"size": 7},
                {"scale_factor": 3},
            )
        ]
for mode in ("nearest", "nearest-exact", "area"):
    for shape in [(2, 3, 5), (2, 3, 5, 4), (2, 1, 3, 4, 5)]:
        dims = len(shape) - 2
        CASES += [
            case("Upsample", shape, mode=mode, size=(8, 3, 2)[:dims]),
            case("Upsample", shape, mode=mode, scale_factor=(2.5, 1.7, 0.7)[:dims]),
            case(
                "Upsample",
                shape,
                mode=mode,
                scale_factor=(2.5, 1.7, 0.7)[:dims],
                recompute_scale_factor=True,
            ),
            case("Upsample", shape, mode=mode, size=4),
            case("Upsample", shape, mode=mode, scale_factor=2),
        ]
for name in ("UpsamplingNearest2d", "UpsamplingBilinear2d"):
    CASES += [
        case(name, (2, 3, 4, 5), size=(6, 9)),
        case(name, (2, 3, 4, 5), size=3),
        case(name, (2, 3, 4, 5), scale_factor=2),
        case(name, (2, 3, 4, 5), scale_factor=(1.5, 3)),
    ]

MUTATIONS = [
    ("layers/flatten", "% input.dim() + 1", "% input.dim()"),
    ("layers/flatten", "shape[dim + 1 :]", "shape[dim:]"),
    ("layers/flatten", "joined, *", "-1, *"),
    ("layers/unfold", "->...cxyhw", "->...xychw"),
    ("layers/unfold", "[horizontal, horizontal, vertical, vertical]", "[*self.padding] * 2"),
    ("layers/unfold", "output[..., 1:]", "output[..., :-1]"),
    ("layers/unfold", "(-1, len(places))", "(len(places), -1)"),
    ("layers/pixel_shuffle", "...cyxhw->...chywx", "...cyxhw->...chxwy"),
    ("layers/pixel_shuffle", "chywx->...cyxhw", "chywx->...yxchw"),
    ("layers/pixel_shuffle", "(self.groups, -1)", "(-1, self.groups)"),
    ("layers/pixel_shuffle", "(-1, r, r)", "(r, r, -1)"),
    ("layers/upsample", "step - 0.5", "step"),
    ("layers/upsample", "pixel * (old - 1) / max(new - 1, 1)", "pixel * step"),
    ("layers/upsample", "not self.recompute_scale_factor", "True"),
    ("layers/upsample", "source.clamp(0, old - 1)", "source % old"),
    ("layers/upsample", "(pixel + 0.5) * step).floor", "pixel * step).floor"),
    ("layers/upsample", "-0.75", "-0.5"),
    ("layers/upsample", '"bilinear", align_corners=True', '"bilinear"'),
]
