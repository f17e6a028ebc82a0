from compare import case

CASES = [
    case("Identity", (4, 3)),
    case("Linear", (4, 3), in_features=3, out_features=2),
    case("Linear", (3,), in_features=3, out_features=2),
    case("Linear", (2, 5, 4, 3), in_features=3, out_features=2, bias=False),
    case("Bilinear", (4, 3), (4, 2), in1_features=3, in2_features=2, out_features=5),
    case("Bilinear", (3,), (2,), in1_features=3, in2_features=2, out_features=5),
    case(
        "Bilinear", (2, 4, 3), (2, 4, 2), in1_features=3, in2_features=2, out_features=5, bias=False
    ),
]

MUTATIONS = [
    ("layers/linear", "self.weight.T", "self.weight.T.abs()"),
    ("layers/bilinear", "1 / math.sqrt(in1_features)", "1 / math.sqrt(in2_features)"),
]
