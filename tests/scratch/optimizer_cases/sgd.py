from optimizers import case

CASES = [
    case("SGD"),
    case("SGD", lr=0.1),
    case("SGD", lr=0.1, momentum=0.9),
    case("SGD", lr=0.1, momentum=0.9, dampening=0.5),
    case("SGD", lr=0.1, momentum=0.9, nesterov=True),
    case("SGD", lr=0.1, weight_decay=0.3, momentum=0.5),
    case("SGD", lr=0.01, maximize=True, weight_decay=0.1),
]

MUTATIONS = [
    ("optimizers/sgd", "+ self.weight_decay", "- self.weight_decay"),
    ("optimizers/sgd", "self.velocities[i] = gradient", "self.velocities[i] = 0 * gradient"),
    ("optimizers/sgd", "(1 - self.dampening)", "(1 + self.dampening)"),
    ("optimizers/sgd", "gradient + self.momentum", "self.momentum"),
]
