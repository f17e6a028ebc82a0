"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

RECALL = """
def recall(matrix):
    return {}
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
NO_GRAD, EVAL, BACK = "@torch.no_grad()", "model.eval()", "model.train(training)"

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
BANDS = "nn.AdaptiveMaxPool2d((4, 1)), nn.Flatten(), nn.Linear(64, 10)"

RIGHT = [
    (1, RECALL.format("matrix.diag() / matrix.sum(-1)")),
    (1, RECALL.format("(matrix / matrix.sum(dim=1, keepdim=True)).diagonal()")),
    (
        1,
        RECALL.format("torch.tensor([row[i] / sum(row) for i, row in enumerate(matrix.tolist())])"),
    ),
    (1, RECALL.format("torch.einsum('cc->c', matrix).double() / (matrix @ matrix.new_ones(10))")),
    (
        1,
        """
def recall(matrix):
    shares = torch.zeros(10)
    for digit in range(10):
        shares[digit] = matrix[digit, digit] / matrix[digit].sum().clamp(min=1)
    return shares
""",
    ),
    (
        1,
        RECALL.format(
            "torch.stack([F.normalize(row.float(), p=1, dim=0)[i] for i, row in enumerate(matrix)])"
        ),
    ),
    (
        2,
        """
import copy


def evaluate(model, x, y):
    model = copy.deepcopy(model).eval()
    with torch.inference_mode():
        found = [model(a).argmax(1) == b for a, b in zip(x.split(50), y.split(50))]
    return torch.cat(found).double().mean()
""",
    ),
    (
        2,
        """
from torch.utils.data import DataLoader, TensorDataset


def evaluate(model, x, y):
    modes = [(part, part.training) for part in model.modules()]
    model.eval()
    right = torch.tensor(0)
    try:
        with torch.no_grad():
            for a, b in DataLoader(TensorDataset(x, y), batch_size=32):
                right += model(a).softmax(dim=-1).max(dim=-1).indices.eq(b).sum()
    finally:
        for part, mode in modes:
            part.training = mode
    return right / len(y)
""",
    ),
    (
        2,
        """
def evaluate(model, x, y):
    training, shares = model.training, 0.0
    model.train(False)
    with torch.set_grad_enabled(False):
        for start in range(0, len(x), 100):
            logits = model.forward(x[start : start + 100])
            found = (logits.argmax(dim=1) == y[start : start + 100]).float().mean().item()
            shares += found * len(logits) / len(x)
    return shares if not training else (model.train(), shares)[1]
""",
    ),
    (
        2,
        """
def evaluate(model, x, y):
    was_training, was_on = model.training, torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    model.eval()
    answers = torch.cat([model(picture[None]).topk(1).indices.flatten() for picture in x])
    model.train(was_training)
    torch.set_grad_enabled(was_on)
    return float((answers.cpu().numpy() == y.cpu().numpy()).mean())
""",
    ),
    (
        2,
        """
def evaluate(model, x, y):
    learning = [p for p in model.parameters() if p.requires_grad]
    training = model.training
    model.eval().requires_grad_(False)
    total = sum((model(a).argmax(1) == b).sum() for a, b in zip(x.chunk(3), y.chunk(3)))
    model.train(training)
    for parameter in learning:
        parameter.requires_grad = True
    return (total / len(y)).item()
""",
    ),
    (
        2,
        """
def evaluate(model, x, y):
    training = model.training
    model.eval()
    weights = {name: p.detach() for name, p in model.named_parameters()}
    right = 0
    for rows in torch.arange(len(y)).split(64):
        logits = torch.func.functional_call(model, weights, (x[rows],))
        right += torch.count_nonzero(logits.argmax(dim=1) == y[rows])
    model.train(training)
    return right / y.numel()
""",
    ),
    (
        3,
        READER.format(
            f"nn.Conv2d(1, 16, 5, padding=2, padding_mode='circular'), nn.ReLU(), {BANDS}"
        ),
    ),
    (
        3,
        READER.format(
            "nn.LazyConv2d(16, 5, padding=2), nn.GELU(), nn.MaxPool2d((2, 8)), nn.Flatten(), "
            "nn.LazyLinear(10)"
        ),
    ),
    (
        3,
        READER.format(
            "nn.Conv2d(1, 40, (8, 3), padding=(0, 1)), nn.ReLU(), nn.AdaptiveMaxPool2d(1), "
            "nn.Flatten(), nn.Linear(40, 10)"
        ),
    ),
    (
        3,
        """
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 20, 3, padding=1)
        self.out = nn.Linear(80, 10)

    def forward(self, x):
        features = F.relu(self.conv(x)).amax(dim=3)
        return self.out(F.max_pool1d(features, 2).flatten(1))


def reader():
    return Reader()
""",
    ),
    (
        3,
        """
class Centred(nn.Module):
    # No layer that doesn't mind: each picture is moved to the middle before it is read.
    def __init__(self):
        super().__init__()
        self.read = nn.Sequential(nn.Linear(64, 19), nn.ReLU(), nn.Linear(19, 10))

    def forward(self, x):
        places = torch.arange(8)
        ink = x.sum(dim=(1, 2))
        middle = (ink @ places.float()) / ink.sum(dim=1)
        step = (middle - 3.5).round().long()
        columns = (places + step[:, None]) % 8
        moved = x[:, 0].gather(2, columns[:, None].expand(-1, 8, -1))
        return self.read(moved.flatten(1))


def reader():
    return Centred()
""",
    ),
    (
        3,
        READER.format(
            "nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 10, 3, padding=1), "
            "nn.BatchNorm2d(10), nn.ReLU(), nn.MaxPool2d((2, 8)), nn.Flatten(), nn.Dropout(0.1), "
            "nn.Linear(40, 10)"
        ),
    ),
    (
        1,
        """
def recall(matrix):
    missed = matrix.sum(dim=1) - matrix.diagonal()
    return 1 - missed / matrix.sum(dim=1)
""",
    ),
    (
        1,
        """
def recall(matrix):
    table = matrix.numpy(force=True)
    return torch.from_numpy(table.diagonal() / table.sum(axis=1))
""",
    ),
    (
        1,
        """
def recall(matrix):
    eye = torch.eye(len(matrix), dtype=torch.bool)
    return matrix.masked_select(eye).true_divide(torch.sum(matrix, 1)).half().float()
""",
    ),
    (
        2,
        """
def evaluate(model, x, y):
    @torch.no_grad()
    def judge():
        matrix = sum(confusion(model, x[rows], y[rows]) for rows in torch.arange(len(y)).split(40))
        return matrix.trace() / matrix.sum()

    training = model.training
    try:
        model.eval()
        return judge().item()
    finally:
        model.train(mode=training)
""",
    ),
    (
        2,
        """
from contextlib import contextmanager


@contextmanager
def judging(model):
    modes = {name: part.training for name, part in model.named_modules()}
    model.eval()
    with torch.inference_mode():
        yield
    for name, part in model.named_modules():
        part.train(modes[name])


def evaluate(model, x, y):
    wrong = torch.zeros(())
    with judging(model):
        for a, b in zip(torch.split(x, 64), torch.split(y, 64), strict=True):
            wrong += (F.log_softmax(model(a), -1).argmax(-1) != b).sum()
    return 1 - wrong / len(x)
""",
    ),
    (
        2,
        """
import copy


def evaluate(model, x, y):
    judge = copy.deepcopy(model).train(False).requires_grad_(False)
    weights = [len(part) / len(y) for part in y.split(64)]
    return sum(w * accuracy(judge, a, b) for w, a, b in zip(weights, x.split(64), y.split(64)))
""",
    ),
    (
        2,
        """
def evaluate(model, x, y):
    training = model.training
    model.eval()
    with torch.no_grad():
        logits = torch.cat([model(part) for part in x.chunk(20)])
    model.train(training)
    return torch.eq(logits.max(dim=1)[1], y).to(torch.float32).mean()
""",
    ),
    (
        3,
        """
class Columns(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv1d(8, 32, 3, padding=1)
        self.out = nn.Linear(32, 10)

    def forward(self, x):
        return self.out(self.conv(x.squeeze(1)).relu().amax(dim=-1))


def reader():
    return Columns()
""",
    ),
    (
        3,
        """
class Voting(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 16, 3, padding=1)
        self.head = nn.Linear(64, 10)

    def forward(self, x):
        bands = self.conv(x).relu().unfold(2, 2, 2)
        return self.head(bands.amax(dim=(3, 4)).flatten(start_dim=1))


def reader():
    return Voting()
""",
    ),
]

WRONG = [
    (1, RECALL.format("matrix.diagonal() / matrix.sum()"), "1 of the 2 pictures of class 0"),
    (1, RECALL.format("matrix.diagonal() // matrix.sum(dim=1)"), "recall(matrix)[0] is 0.000"),
    (
        1,
        RECALL.format("matrix.diagonal() / matrix.sum(dim=1, keepdim=True)"),
        "has the shape (10, 10), not (10,)",
    ),
    (1, RECALL.format("matrix.trace() / matrix.sum()"), "has the shape (), not (10,)"),
    (1, RECALL.format("100 * matrix.diagonal() / matrix.sum(dim=1)"), "is 50.000"),
    (1, RECALL.format("0").replace("return", "shares ="), "is there a `return`?"),
    (2, EVALUATE.format("", "pass", "pass"), "in training mode"),
    (2, EVALUATE.format("", EVAL, BACK), "a graph was built"),
    (2, EVALUATE.format(NO_GRAD, EVAL, "pass"), "had training=True before"),
    (2, EVALUATE.format(NO_GRAD, EVAL, "model.train()"), "had training=False before"),
    (2, EVALUATE.format(NO_GRAD, EVAL, "model.training = training"), "(True, False) after"),
    (2, MEAN_OF_MEANS, "64 of 101 pictures are right"),
    (2, EVALUATE.format(NO_GRAD, EVAL, BACK).replace("len(y)).split", "64).split"), "not 0.267"),
    (2, EVALUATE.format(NO_GRAD, EVAL, BACK).replace("split(64)", "split(200)"), "at once"),
    (2, EVALUATE.format(NO_GRAD, EVAL, BACK).replace("return ", "right ="), "a `return`?"),
    (
        2,
        EVALUATE.format("", "torch.set_grad_enabled(False)\n    model.eval()", BACK),
        "gradients are still switched off",
    ),
    (
        2,
        EVALUATE.format("", "model.eval().requires_grad_(False)", BACK),
        "have (False, False) after",
    ),
    (
        2,
        EVALUATE.format(
            "", "model.eval().requires_grad_(False)", "model.train(training).requires_grad_()"
        ),
        "have (True, True) after",
    ),
    (2, EVALUATE.format("", EVAL, BACK).replace("x[batch])", "x[batch]).detach()"), "a graph"),
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
    (
        3,
        READER.format(f"nn.Conv2d(1, 16, 5, padding=2), {BANDS}") + "\n\nreader = lambda: None",
        "a `return`?",
    ),
    (
        3,
        READER.format("nn.Conv2d(1, 10, 5), nn.AdaptiveMaxPool2d(1)"),
        "has the shape (5, 10, 1, 1), not (5, 10)",
    ),
    (
        3,
        READER.format(f"nn.Conv2d(1, 16, 5, padding=2), nn.ReLU(), {BANDS}, nn.Softmax(dim=1)")
        .replace("16, 5", "2, 5")
        .replace("(64, 10)", "(8, 10)"),
        "x.roll(0, dims=3)",
    ),
    (
        1,
        """
def recall(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1)).tolist()
""",
        "returns list, not a tensor",
    ),
    (
        1,
        """
def recall(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1)).mean()
""",
        "has the shape (), not (10,)",
    ),
    (
        1,
        """
def recall(matrix):
    return (matrix.diagonal() / matrix.sum(dim=1)).round()
""",
        "is 0.000",
    ),
    (
        1,
        """
def recall(matrix):
    right = matrix.diagonal()
    return 2 * right / (matrix.sum(dim=0) + matrix.sum(dim=1))
""",
        "1 of the 2 pictures of class 0",
    ),
    (
        1,
        """
def recall(matrix):
    return matrix.diagonal() / matrix.sum(dim=2)
""",
        "line 3, ",
    ),
    (
        2,
        """
@torch.no_grad()
def evaluate(model, x, y):
    training, shares = model.training, []
    model.eval()
    for a, b in zip(x.split(64), y.split(64)):
        shares.append(64 * (model(a).argmax(dim=1) == b).float().mean().item())
    model.train(training)
    return sum(shares) / len(y)
""",
        "not 0.901",
    ),
    (
        2,
        """
@torch.no_grad()
def evaluate(model, x, y):
    training = model.training
    model.eval()
    right = sum((model(a).argmax(dim=1) == b).sum() for a, b in zip(x.split(64), y.split(64)))
    model.train(training)
    return right
""",
        "not 64.000",
    ),
    (
        2,
        """
import copy


@torch.no_grad()
def evaluate(model, x, y):
    model = copy.deepcopy(model)
    right = sum((model(a).argmax(dim=1) == b).sum() for a, b in zip(x.split(64), y.split(64)))
    return right / len(y)
""",
        "in training mode",
    ),
    (
        2,
        """
@torch.no_grad()
def evaluate(model, x, y):
    training = model.training
    right = 0
    for a, b in zip(x.split(64), y.split(64)):
        right += (model(a).argmax(dim=1) == b).sum()
        model.eval()
    model.train(training)
    return right / len(y)
""",
        "in training mode",
    ),
    (
        2,
        """
@torch.no_grad()
def evaluate(model, x, y):
    training = model.training
    model.eval()
    for a, b in zip(x.split(64), y.split(64)):
        share = (model(a).argmax(dim=1) == b).float().mean()
    model.train(training)
    return share
""",
        "not 1.000",
    ),
    (
        3,
        """
def reader():
    return nn.Linear
""",
        "returns type, not a module",
    ),
    (
        3,
        """
def reader():
    return nn.Linear(64, 10)
""",
        "mat1 and mat2 shapes cannot be multiplied",
    ),
    (
        3,
        """
def reader():
    return nn.Sequential(nn.AdaptiveAvgPool2d((8, 1)), nn.Flatten(), nn.Linear(8, 10))
""",
        "x.roll(0, dims=3)",
    ),
    (
        3,
        """
def reader():
    return nn.Sequential(nn.Conv2d(1, 6, 3, stride=2), nn.ReLU(), nn.Flatten(), nn.Linear(54, 10))
""",
        "x.roll(",
    ),
]
