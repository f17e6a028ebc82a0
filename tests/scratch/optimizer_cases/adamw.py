from optimizers import case

CASES = [
    case("AdamW"),
    case("AdamW", lr=0.1),
    case("AdamW", lr=0.1, betas=(0.5, 0.9), weight_decay=0.5),
    case("AdamW", lr=0.1, betas=(0.0, 0.8), eps=0.1, weight_decay=0),
    case("AdamW", lr=0.1, betas=(0.8, 0.5), amsgrad=True, weight_decay=0.3),
    case("AdamW", lr=0.05, maximize=True, weight_decay=0.2),
]

MUTATIONS = [
    ("optimizers/adamw", "decoupled_weight_decay=True", "decoupled_weight_decay=False"),
    ("optimizers/adamw", "weight_decay: float = 1e-2", "weight_decay: float = 0"),
    ("optimizers/adamw", "maximize=maximize", "maximize=False"),
]
