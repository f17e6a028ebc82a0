"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

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

COMPARE = """
def compare(train_a, train_b, seeds):
    a = torch.tensor([train_a(seed) for seed in seeds])
    b = torch.tensor([train_b(seed) for seed in {}])
    difference = b - a
    return difference.mean().item(), {}
"""

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
            "torch.manual_seed(seed)\n    x = x[torch.randperm(len(x))]\n"
            "    torch.seed()\n    return x"
        ),
        "torch.rand(3) gives other numbers",
    ),
    (
        2,
        RESUME.format(
            SAVED,
            'optimizer.load_state_dict(checkpoint["optimizer"])\n'
            '    generator.set_state(checkpoint["generator"])',
        ),
        "has changed the checkpoint",
    ),
    (
        2,
        RESUME.format(f"copy.deepcopy({SAVED})", "pass"),
        "no momentum",
    ),
    (
        2,
        RESUME.format(
            f"copy.deepcopy({SAVED})", 'optimizer.load_state_dict(checkpoint["optimizer"])'
        ),
        "the generator is not where it was",
    ),
    (
        2,
        RESUME.format(
            SAVED.replace("model.state_dict()", "copy.deepcopy(model.state_dict())"),
            'optimizer.load_state_dict(checkpoint["optimizer"])\n'
            '    generator.set_state(checkpoint["generator"])',
        ),
        "the momentum of step 10",
    ),
    (
        3,
        COMPARE.format("seeds", "difference.std().item()"),
        "how far one difference is off",
    ),
    (
        3,
        COMPARE.format(
            "range(100, 100 + len(seeds))", "difference.std().item() / len(seeds) ** 0.5"
        ),
        "train_b got [100",
    ),
]
