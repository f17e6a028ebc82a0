from optimizers import case

CASES = [
    case("Adam"),
    case("Adam", lr=0.1),
    case("Adam", lr=0.1, betas=(0.5, 0.9)),
    case("Adam", lr=0.1, betas=(0.0, 0.8), eps=0.1),
    case("Adam", lr=0.05, weight_decay=0.3),
    case("Adam", lr=0.1, betas=(0.8, 0.5), amsgrad=True, weight_decay=0.1),
    case("Adam", lr=0.05, maximize=True, weight_decay=0.2),
    case("Adam", lr=0.1, weight_decay=0.3, decoupled_weight_decay=True, amsgrad=True),
    case("Adam", lr=0.1, maximize=True, weight_decay=0.3, decoupled_weight_decay=True),
]

MUTATIONS = [
    ("optimizers/adam", "square.sqrt() + self.eps", "(square + self.eps).sqrt()"),
    ("optimizers/adam", "1 - beta1**self.steps", "1"),
    ("optimizers/adam", "square / (1 - beta2**self.steps)", "square"),
    ("optimizers/adam", "torch.maximum(self.largest[i], square)", "square"),
    ("optimizers/adam", "1 - self.lr * self.weight_decay", "1 - self.weight_decay"),
    ("optimizers/adam", "gradient + self.weight_decay", "gradient - self.weight_decay"),
    ("optimizers/adam", "-param.grad if self.maximize else param.grad", "param.grad"),
    ("optimizers/adam", "(1 - beta2) * gradient**2", "(1 - beta2) * gradient.abs()"),
]
