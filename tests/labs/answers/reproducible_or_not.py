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
        "compare(…) returns NoneType, not the pair (mean, error): is there a `return`?",
    ),
    (
        3,
        COMPARE.format("seeds", "difference.std() / len(seeds) ** 0.5").replace(
            "in seeds]", "in seeds[:5]]"
        ),
        "train_a got [0, 1, 2, 3, 4]",
    ),
]
