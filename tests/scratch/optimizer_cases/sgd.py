from optimizers import case

CASES = [
    case("SGD"),
    case("SGD", lr=0.1),
    case("SGD", lr=0.1, momentum=0.9),
    case("SGD", lr=0.1, momentum=0.9, dampening=0.5),
    case("SGD", lr=0.1, momentum=0.9, nesterov=True),
    case("SGD", lr=0.1, dampening=0.5),
    case("SGD", lr=0.1, weight_decay=0.3, momentum=0.5),
    case("SGD", lr=0.1, weight_decay=0.3, momentum=0.5, nesterov=True),
    case("SGD", lr=0.01, maximize=True, weight_decay=0.1),
    case("SGD", lr=0.01, maximize=True, momentum=0.9, dampening=0.9),
]

MUTATIONS = [
    ("optimizers/sgd", "+ self.weight_decay", "- self.weight_decay"),
    ("optimizers/sgd", "velocity = gradient  #", "velocity = 0 * gradient  #"),
    ("optimizers/sgd", "velocity = gradient  #", "velocity = (1 - self.dampening) * gradient  #"),
    ("optimizers/sgd", "(1 - self.dampening)", "(1 + self.dampening)"),
    ("optimizers/sgd", "gradient + self.momentum * velocity", "self.momentum * velocity"),
    ("optimizers/sgd", "-param.grad if self.maximize else param.grad", "param.grad"),
]
