"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

RECALL = """
def recall(matrix):
    return matrix.diagonal() / {}
"""

EVALUATE = """
{}
def evaluate(model, x, y):
    training = model.training
    {}
    right = 0
    for batch in torch.arange(len(y)).split(64):
        predicted = model(x[batch]).argmax(dim=1)
        right += (predicted == y[batch]).sum().item()
    {}
    return right / len(y)
"""

MEAN_OF_MEANS = """
@torch.no_grad()
def evaluate(model, x, y):
    training = model.training
    model.eval()
    found = []
    for batch in torch.arange(len(y)).split(64):
        predicted = model(x[batch]).argmax(dim=1)
        found.append((predicted == y[batch]).float().mean().item())
    model.train(training)
    return sum(found) / len(found)
"""

READER = """
def reader():
    return nn.Sequential({})
"""

WRONG = [
    (1, RECALL.format("matrix.sum(dim=0)"), "is [1.0, 0.5, 1.0], not [0.5, 1.0, 0.9]"),
    (1, RECALL.format("matrix.sum()"), "not [0.5, 1.0, 0.9]"),
    (1, RECALL.format("matrix.sum(dim=1, keepdim=True)"), "has the shape (3, 3)"),
    (2, EVALUATE.format("", "pass", "pass"), "in training mode"),
    (2, EVALUATE.format("", "model.eval()", "model.train(training)"), "a graph was built"),
    (2, EVALUATE.format("@torch.no_grad()", "model.eval()", "pass"), "True before and is False"),
    (
        2,
        EVALUATE.format("@torch.no_grad()", "model.eval()", "model.train()"),
        "False before and is True",
    ),
    (2, MEAN_OF_MEANS, "64 of 101 pictures are right"),
    (3, READER.format("nn.Flatten(), nn.Linear(64, 10)"), "trained and then judged on x.roll(-1"),
    (
        3,
        READER.format(
            "nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(4), "
            "nn.Flatten(), nn.Linear(64, 10)"
        ),
        "x.roll(-1",
    ),
    (3, READER.format("nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)"), "4,810"),
]
