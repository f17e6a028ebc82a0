"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

SHUFFLED = """
def shuffled(x, seed):
    {}
"""

RESUME = """
import copy


def save(model, optimizer, generator):
    return {}


def load(checkpoint, model, optimizer, generator):
    model.load_state_dict(checkpoint["model"])
    {}
"""
SAVED = (
    '{"model": model.state_dict(), "optimizer": optimizer.state_dict(), '
    '"generator": generator.get_state()}'
)
COPIED = f"copy.deepcopy({SAVED})"
OPTIMIZER = 'optimizer.load_state_dict(checkpoint["optimizer"])'
GENERATOR = 'generator.set_state(checkpoint["generator"])'
BOTH = f"{OPTIMIZER}\n    {GENERATOR}"

COMPARE = """
import numpy as np


def compare(train_a, train_b, seeds):
    a = torch.tensor([train_a(seed) for seed in seeds])
    b = torch.tensor([train_b(seed) for seed in {}])
    difference = b - a
    return difference.mean().item(), {}
"""

RIGHT = [
    (
        1,
        SHUFFLED.format(
            "with torch.random.fork_rng():\n        torch.manual_seed(seed)\n"
            "        return x[torch.randperm(len(x))]"
        ),
    ),
    (
        1,
        SHUFFLED.format(
            "order = np.random.default_rng(seed).permutation(len(x))\n"
            "    return x[torch.as_tensor(order)]"
        ),
    ),
    (
        1,
        SHUFFLED.format(
            "order = list(range(len(x)))\n    random.Random(seed).shuffle(order)\n"
            "    return torch.stack([x[i] for i in order])"
        ),
    ),
    (
        1,
        SHUFFLED.format(
            'own = torch.Generator("cpu")\n    own.manual_seed(seed)\n'
            '    order = torch.rand(len(x), generator=own, device="cpu").argsort()\n'
            "    return x.index_select(0, order.to(x.device))"
        ),
    ),
    (
        1,
        SHUFFLED.format(
            "state = random.getstate()\n    random.seed(seed)\n"
            "    order = random.sample(range(len(x)), k=len(x))\n"
            "    random.setstate(state)\n    return x.clone()[order]"
        ),
    ),
    (
        1,
        """
from torch.utils.data import DataLoader


def shuffled(x, seed):
    own = torch.Generator(x.device).manual_seed(seed)
    loader = DataLoader(x, batch_size=None, shuffle=True, generator=own)
    return torch.stack(list(loader))
""",
    ),
    (
        2,
        RESUME.format(
            '{"generator": generator.get_state(), "optimizer": copy.deepcopy(optimizer.state_dict()'
            '), "model": {k: v.clone() for k, v in model.state_dict().items()}}',
            f"{GENERATOR}\n    {OPTIMIZER}",
        ),
    ),
    (
        2,
        """
import io


def save(model, optimizer, generator):
    file = io.BytesIO()
    torch.save([model.state_dict(), optimizer.state_dict(), generator.get_state()], file)
    return {"file": file.getvalue()}


def load(checkpoint, model, optimizer, generator):
    saved = torch.load(io.BytesIO(checkpoint["file"]), map_location="cpu")
    model.load_state_dict(saved[0])
    optimizer.load_state_dict(saved[1])
    generator.set_state(saved[2])
""",
    ),
    (
        2,
        """
import copy


def save(model, optimizer, generator):
    parts = copy.deepcopy({"model": model, "optimizer": optimizer})
    return parts | {"generator": generator.clone_state()}


def load(checkpoint, model, optimizer, generator):
    for name, part in {"model": model, "optimizer": optimizer}.items():
        part.load_state_dict(checkpoint[name].state_dict())
    generator.set_state(checkpoint["generator"].get_state())
""",
    ),
    (
        2,
        """
def save(model, optimizer, generator):
    return {
        "weights": nn.utils.parameters_to_vector(model.parameters()).detach().clone(),
        "momenta": [optimizer.state[p]["momentum_buffer"].clone() for p in model.parameters()],
        "random": generator.get_state(),
    }


def load(checkpoint, model, optimizer, generator):
    nn.utils.vector_to_parameters(checkpoint["weights"], model.parameters())
    for p, momentum in zip(model.parameters(), checkpoint["momenta"]):
        optimizer.state[p]["momentum_buffer"] = momentum
    generator.set_state(checkpoint["random"])
""",
    ),
    (
        2,
        """
import pickle


def save(model, optimizer, generator):
    return {
        "states": pickle.dumps((model.state_dict(), optimizer.state_dict())),
        "generator": generator.get_state().tolist(),
    }


def load(checkpoint, model, optimizer, generator):
    weights, momenta = pickle.loads(checkpoint["states"])
    model.load_state_dict(weights, strict=True)
    optimizer.load_state_dict(momenta)
    state = torch.tensor(checkpoint["generator"], dtype=torch.uint8, device="cpu")
    generator.set_state(state)
""",
    ),
    (3, COMPARE.format("seeds", "difference.std(correction=1) / torch.tensor(len(seeds)).sqrt()")),
    (3, COMPARE.format("seeds", "(difference.var() / difference.numel()) ** 0.5")),
    (
        3,
        COMPARE.format(
            "seeds", "difference.numpy(force=True).std() / np.sqrt(len(difference) - 1)"
        ),
    ),
    (
        3,
        COMPARE.format(
            "seeds",
            "((a.var() + b.var() - 2 * torch.stack([a, b]).cov()[0, 1]) / len(seeds)).sqrt()",
        ),
    ),
    (
        3,
        """
import statistics


def compare(train_a, train_b, seeds):
    differences = [train_b(seed) - train_a(seed) for seed in seeds]
    error = statistics.stdev(differences) / len(differences) ** 0.5
    return [statistics.fmean(differences), error]
""",
    ),
    (
        3,
        """
def compare(train_a, train_b, seeds):
    count, total, squares = 0, 0.0, 0.0
    for seed in seeds:
        difference = train_b(seed=seed) - train_a(seed=seed)
        count, total, squares = count + 1, total + difference, squares + difference**2
    mean = total / count
    return torch.tensor([mean, ((squares / count - mean**2) / (count - 1)) ** 0.5])
""",
    ),
    (
        1,
        """
def shuffled(x, seed):
    own = torch.Generator(x.device)
    own.manual_seed(seed)
    order = torch.multinomial(torch.ones(len(x)), len(x), generator=own)
    return torch.take_along_dim(x, order[:, None], dim=0)
""",
    ),
    (
        1,
        """
def shuffled(x, seed):
    state = np.random.get_state()
    try:
        np.random.seed(seed)
        order = np.random.permutation(len(x)).tolist()
    finally:
        np.random.set_state(state)
    return x[order]
""",
    ),
    (
        1,
        """
def shuffled(x, seed):
    keys = np.random.RandomState(seed).rand(len(x))
    order = sorted(range(len(x)), key=keys.__getitem__)
    return torch.cat([x[i : i + 1] for i in order])
""",
    ),
    (
        1,
        """
def shuffled(x, seed):
    saved = torch.get_rng_state()
    torch.default_generator.manual_seed(seed)
    order = torch.randperm(len(x), device="cpu")
    torch.set_rng_state(saved)
    return x.cpu()[order].to(x.device)
""",
    ),
    (
        2,
        """
import copy


def save(model, optimizer, generator):
    checkpoint = dict(model=model.state_dict(), optimizer=optimizer.state_dict())
    checkpoint = copy.deepcopy(checkpoint)
    checkpoint["generator"] = torch.Generator(generator.device)
    checkpoint["generator"].set_state(generator.get_state())
    return checkpoint


def load(checkpoint, model, optimizer, generator):
    optimizer.load_state_dict(checkpoint["optimizer"])
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(checkpoint["model"][name])
    generator.set_state(checkpoint["generator"].get_state())
""",
    ),
    (
        2,
        """
import tempfile


def save(model, optimizer, generator):
    file = tempfile.mkstemp(suffix=".pt")[1]
    states = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
    torch.save(states | {"generator": generator.get_state()}, file)
    return {"file": file}


def load(checkpoint, model, optimizer, generator):
    saved = torch.load(checkpoint["file"], map_location="cpu", weights_only=True)
    model.load_state_dict(saved["model"])
    optimizer.load_state_dict(saved["optimizer"])
    generator.set_state(saved["generator"])
""",
    ),
    (
        2,
        """
import copy


def save(model, optimizer, generator):
    weights = model.state_dict()
    return {
        "model": {name: weight.numpy(force=True).copy() for name, weight in weights.items()},
        "optimizer": copy.deepcopy(optimizer).state_dict(),
        "generator": generator.get_state(),
    }


def load(checkpoint, model, optimizer, generator):
    weights = {name: torch.as_tensor(array) for name, array in checkpoint["model"].items()}
    model.load_state_dict(weights)
    optimizer.load_state_dict(copy.deepcopy(checkpoint["optimizer"]))
    generator.set_state(checkpoint["generator"])
""",
    ),
    (
        3,
        """
def compare(train_a, train_b, seeds):
    pairs = torch.tensor([[train_a(seed), train_b(seed)] for seed in seeds], dtype=torch.float64)
    error, mean = torch.std_mean(pairs.diff(dim=1))
    return mean, error / len(pairs) ** 0.5
""",
    ),
    (
        3,
        """
def compare(train_a, train_b, seeds):
    # Jackknife: leave out one seed at a time.
    d = torch.tensor([train_b(seed) - train_a(seed) for seed in seeds])
    n = len(d)
    means = (d.sum() - d) / (n - 1)
    error = ((n - 1) / n * (means - means.mean()).square().sum()).sqrt()
    return d.mean().item(), error.item()
""",
    ),
    (
        3,
        """
import numpy as np


def compare(train_a, train_b, seeds):
    a, b = np.array([(train_a(seed), train_b(seed)) for seed in seeds]).T
    return np.array([(b - a).mean(), np.std(b - a, ddof=1) / np.sqrt(a.size)])
""",
    ),
]

WRONG = [
    (
        1,
        SHUFFLED.format(
            "generator = torch.Generator(x.device)\n"
            "    return x[torch.randperm(len(x), generator=generator, device=x.device)]"
        ),
        "1 different order",
    ),
    (
        1,
        SHUFFLED.format("with torch.random.fork_rng():\n        return x[torch.randperm(len(x))]"),
        "another order when it is called again",
    ),
    (
        1,
        SHUFFLED.format("np.random.seed(seed)\n    return x[np.random.permutation(len(x))]"),
        "np.random.rand(3) gives other numbers",
    ),
    (
        1,
        SHUFFLED.format(
            "order = list(range(len(x)))\n    random.seed(seed)\n    random.shuffle(order)\n"
            "    return x[order]"
        ),
        "random.random() gives other numbers",
    ),
    (
        1,
        SHUFFLED.format(
            "torch.manual_seed(seed)\n    x = x[torch.randperm(len(x))]\n"
            "    torch.seed()\n    return x"
        ),
        "torch.rand(3) gives other numbers",
    ),
    (
        1,
        SHUFFLED.format(
            "own = torch.Generator(x.device).manual_seed(seed)\n"
            "    x.copy_(x[torch.randperm(len(x), generator=own, device=x.device)])\n    return x"
        ),
        "changes x itself",
    ),
    (
        1,
        SHUFFLED.format(
            "own = torch.Generator(x.device).manual_seed(seed)\n"
            "    return x[torch.randint(len(x), (len(x),), generator=own, device=x.device)]"
        ),
        "doesn't have the rows of x",
    ),
    (
        1,
        SHUFFLED.format(
            "own = torch.Generator(x.device).manual_seed(seed)\n"
            "    x[torch.randperm(len(x), generator=own, device=x.device)]"
        ),
        "is there a `return`?",
    ),
    (
        1,
        SHUFFLED.format("return x[torch.randperm(len(x))]"),
        "another order when it is called again",
    ),
    (2, RESUME.format(SAVED, BOTH), "has changed the checkpoint"),
    (2, RESUME.format(f"dict({SAVED})", BOTH), "has changed the checkpoint"),
    (2, RESUME.format(COPIED, "pass"), "no momentum"),
    (2, RESUME.format(COPIED, OPTIMIZER), "the generator is not where it was"),
    (2, RESUME.format(COPIED, GENERATOR), "no momentum"),
    (2, RESUME.format(COPIED, f"{OPTIMIZER}\n    generator.manual_seed(0)"), "the next batches"),
    (
        2,
        RESUME.format(
            SAVED.replace("model.state_dict()", "copy.deepcopy(model.state_dict())"), BOTH
        ),
        "the momentum of step 10",
    ),
    (2, RESUME.format(COPIED, BOTH).replace("return", "saved ="), "is there a `return`?"),
    (
        2,
        RESUME.format(COPIED, BOTH).replace('["model"])', '["model"], assign=True)'),
        "the optimizer holds other parameters than the model",
    ),
    (3, COMPARE.format("seeds", "difference.std().item()"), "how far one difference is off"),
    (
        3,
        COMPARE.format("seeds", "difference.std(correction=0) / len(seeds) ** 0.5"),
        "divides the squares by n - 1 = 9",
    ),
    (3, COMPARE.format("seeds", "difference.std() / len(seeds)"), "so little that it is 0.03"),
    (3, COMPARE.format("seeds", "(a.std() + b.std()) / len(seeds) ** 0.5"), "it is 0.03"),
    (
        3,
        COMPARE.format("seeds", "difference.std() / len(seeds) ** 0.5").replace("b - a", "a - b"),
        "the mean of train_b minus train_a is 0.595, not -0.595",
    ),
    (
        3,
        COMPARE.format(
            "range(100, 100 + len(seeds))", "difference.std().item() / len(seeds) ** 0.5"
        ),
        "train_b got [100",
    ),
    (
        3,
        COMPARE.format("seeds", "0").replace("return difference.mean().item(), 0", "difference"),
        "compare(…) returns NoneType, not a pair of numbers, (mean, error): is there a `return`?",
    ),
    (
        3,
        COMPARE.format("seeds", "difference.std() / len(seeds) ** 0.5").replace(
            "in seeds]", "in seeds[:5]]"
        ),
        "train_a got [0, 1, 2, 3, 4]",
    ),
    (
        1,
        """
def shuffled(x, seed):
    return x.roll(seed, dims=0)
""",
        "the order is not random",
    ),
    (
        1,
        """
def shuffled(x, seed):
    own = torch.Generator(x.device).manual_seed(seed)
    keys = torch.rand(x.shape, generator=own, device=x.device)
    return x.gather(0, keys.argsort(dim=0))
""",
        "doesn't have the rows of x",
    ),
    (
        1,
        """
def shuffled(x, seed):
    own = torch.Generator(x.device).manual_seed(seed % 2)
    return x[torch.randperm(len(x), generator=own, device=x.device)]
""",
        "2 different order(s), not 5",
    ),
    (
        1,
        """
def shuffled(x, seed):
    own = torch.Generator(x.device).manual_seed(seed)
    return x[torch.randperm(10, generator=own, device=x.device)]
""",
        "has the shape (10, 2), not (20, 2)",
    ),
    (
        1,
        """
def shuffled(x, seed):
    state = torch.get_rng_state()
    torch.manual_seed(seed)
    torch.set_rng_state(state)
    return x[torch.randperm(len(x))]
""",
        "another order when it is called again",
    ),
    (
        2,
        """
import copy


def save(model, optimizer, generator):
    return {
        "model": copy.deepcopy(model.state_dict()),
        "optimizer": copy.deepcopy(optimizer.state_dict()),
        "generator": generator,
    }


def load(checkpoint, model, optimizer, generator):
    checkpoint = copy.deepcopy(checkpoint)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    generator.set_state(checkpoint["generator"].get_state())
""",
        "the next batches are others",
    ),
    (
        2,
        """
import copy


def save(model, optimizer, generator):
    return {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "generator": generator.get_state(),
    }


def load(checkpoint, model, optimizer, generator):
    checkpoint = copy.deepcopy(checkpoint)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    generator.set_state(checkpoint["generator"])
""",
        "has changed the checkpoint",
    ),
    (
        2,
        """
import copy


def save(model, optimizer, generator):
    return {
        "model": copy.deepcopy(model.state_dict()),
        "optimizer": copy.deepcopy(optimizer.state_dict()),
        "generator": generator.initial_seed(),
    }


def load(checkpoint, model, optimizer, generator):
    checkpoint = copy.deepcopy(checkpoint)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    generator.manual_seed(checkpoint["generator"])
""",
        "the next batches are others",
    ),
    (
        2,
        """
import copy


def save(model, optimizer, generator):
    return {
        "model": copy.deepcopy(model.state_dict()),
        "optimizer": copy.deepcopy(optimizer.state_dict()),
        "generator": torch.get_rng_state(),
    }


def load(checkpoint, model, optimizer, generator):
    checkpoint = copy.deepcopy(checkpoint)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    torch.set_rng_state(checkpoint["generator"])
""",
        "the next batches are others",
    ),
    (
        2,
        """
import copy


def save(model, optimizer, generator):
    return {
        "model": copy.deepcopy(model.state_dict()),
        "optimizer": copy.deepcopy(optimizer.state_dict()),
        "generator": generator.get_state(),
    }


def load(checkpoint, model, optimizer, generator):
    checkpoint = copy.deepcopy(checkpoint)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    generator.set_state(checkpoint["generator"])
    optimizer.state.clear()
""",
        "no momentum",
    ),
    (
        3,
        """
def compare(train_a, train_b, seeds):
    a = torch.tensor([train_a(seed) for seed in seeds])
    b = torch.tensor([train_b(seed) for seed in seeds])
    d = b - a
    return d.mean().item(), 1.96 * d.std().item() / len(d) ** 0.5
""",
        "the standard error is 0.05",
    ),
    (
        3,
        """
def compare(train_a, train_b, seeds):
    a = torch.tensor([train_a(seed) for seed in seeds])
    b = torch.tensor([train_b(seed) for seed in seeds])
    d = b - a
    return d.median().item(), d.std().item() / len(d) ** 0.5
""",
        "not 0.5",
    ),
    (
        3,
        """
def compare(train_a, train_b, seeds):
    a = torch.tensor([train_a(seed) for seed in seeds])
    b = torch.tensor([train_b(seed) for seed in seeds])
    d = b - a
    return d.mean().item(), d.var().item() / len(d)
""",
        "is 0.00",
    ),
    (
        3,
        """
def compare(train_a, train_b, seeds):
    a = torch.tensor([train_a(seed) for seed in seeds])
    b = torch.tensor([train_b(seed) for seed in seeds])
    d = b - a
    return d.mean().item()
""",
        "returns float, not a pair",
    ),
    (
        3,
        """
def compare(train_a, train_b, seeds):
    a = torch.tensor([train_a(seed) for seed in seeds])
    b = torch.tensor([train_b(seed) for seed in seeds])
    d = b - a
    return d, d.std() / len(d) ** 0.5
""",
        "returns tuple, not a pair of numbers, (mean, error)",
    ),
]
