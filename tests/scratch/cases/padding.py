from compare import case

SIDES = {1: (2, 1), 2: (2, 1, 0, 3), 3: (1, 2, 0, 1, 3, 1)}
SHAPES = {1: (2, 3, 5), 2: (2, 3, 5, 4), 3: (1, 2, 4, 3, 5)}
MODES = {"Reflection": "reflect", "Replication": "replicate", "Circular": "circular"}

CASES = [
    case("pad", (2, 3), pad=(1, 2)),
    case("pad", (2, 3), pad=(1, 2, 0, 3), value=1.5),
    case("pad", (2, 3, 4), pad=(1, 0, 2, 1, 0, 3), value=-1.0),
    case("pad", (6,), pad=(-2, 1)),
    case("pad", (3, 6), pad=(-2, -1, 2, -1), value=2.0),
    case("pad", (2, 6), pad=(-3, -3)),
]
for mode in MODES.values():
    CASES += [
        case("pad", (3, 5), pad=(2, 4 if mode == "reflect" else 5), mode=mode),
        case("pad", (3, 5), pad=(-1, 2), mode=mode),
        case("pad", (3, 5), pad=(3, -2), mode=mode),
        case("pad", (2, 5, 4), pad=(-1, -2, 3, -1), mode=mode),
    ]
CASES.append(case("pad", (2, 3), pad=(7, 8), mode="replicate"))
for dims, sides in SIDES.items():
    shape = SHAPES[dims]
    CASES += [
        case(f"ZeroPad{dims}d", shape, padding=1),
        case(f"ZeroPad{dims}d", shape[2:], padding=sides),
        case(f"ConstantPad{dims}d", shape, padding=2, value=0.5),
        case(f"ConstantPad{dims}d", shape[1:], padding=sides, value=-3.0),
    ]
    for name in MODES:
        CASES += [
            case(f"{name}Pad{dims}d", shape, padding=1),
            case(f"{name}Pad{dims}d", shape[1:], padding=2),
            case(f"{name}Pad{dims}d", shape, padding=sides),
        ]

MUTATIONS = [
    ("layers/padding", "dim = input.dim() - 1 - i", "dim = input.dim() - len(pad) // 2 + i"),
    ("layers/padding", "size - 1 - (size - 1 - place.abs()).abs()", "place.abs() % size"),
    ("layers/padding", "kept[(place - kept[0]) % len(kept)]", "place % size"),
    ("layers/padding", "place != index", "place > index"),
    ("layers/padding", "value or 0", "0"),
    ("layers/padding", "2 * self.dims", "self.dims"),
]
