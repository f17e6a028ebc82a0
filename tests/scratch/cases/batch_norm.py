from compare import case

CASES = [
    case("BatchNorm1d", (5, 3), num_features=3),
    case("BatchNorm1d", (4, 3, 2), num_features=3, eps=0.5, momentum=0.3),
    case("BatchNorm1d", (5, 3), num_features=3, momentum=None, bias=False),
    case("BatchNorm1d", (5, 3), num_features=3, affine=False),
    case("BatchNorm1d", (5, 3), num_features=3, track_running_stats=False, affine=False),
    case("BatchNorm2d", (2, 3, 4, 2), num_features=3, momentum=0.0),
    case("BatchNorm2d", (2, 3, 4, 2), num_features=3, eps=2.0, affine=False, bias=False),
    case("BatchNorm2d", (1, 3, 2, 2), num_features=3, momentum=1.0, bias=False),
    case("BatchNorm2d", (2, 3, 2, 2), num_features=3, track_running_stats=False, eps=0.1),
    case("BatchNorm3d", (2, 3, 2, 1, 3), num_features=3, eps=0.5, momentum=None, affine=False),
    case("BatchNorm3d", (2, 3, 2, 2, 2), num_features=3, momentum=0.7, bias=False),
    case("BatchNorm3d", (2, 3, 2, 2, 2), num_features=3, track_running_stats=False, momentum=None),
]

MUTATIONS = [
    ("layers/batch_norm", "correction=0", "correction=1"),
    ("layers/batch_norm", "correction=1", "correction=0"),
    ("layers/batch_norm", "(var + self.eps).sqrt()", "(var.sqrt() + self.eps)"),
    (
        "layers/batch_norm",
        "(1 - new) * self.running_mean + new * mean",
        "new * self.running_mean + (1 - new) * mean",
    ),
    ("layers/batch_norm", "self.training or mean is None", "self.training"),
    ("layers/batch_norm", "if affine and bias", "if affine"),
    ("layers/batch_norm", "if affine and bias", "if bias"),
]
