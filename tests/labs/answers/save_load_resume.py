"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

LOAD = """
def load(model, state):
    model.load_state_dict({{{}: value for key, value in state.items()}}{})
"""

TRANSFER = """
def transfer(model, state):
    kept = {{key: value for key, value in state.items() if {}}}
    model.load_state_dict(kept, strict=False)
"""

CHECKPOINT = """
def checkpoint(model, optimizer, scheduler, step):
    saved = {{
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "scheduler": scheduler.state_dict(),
        "random": [module.get_rng_state() for module in generators],
        "step": step,
    }}
    return {0}


def restore(saved, model, optimizer, scheduler):
    {1}
    parts = {{"model": model, "optimizer": optimizer, "scheduler": scheduler}}
    for name in {2}:
        parts[name].load_state_dict(saved[name])
    {3}
    return {4}
"""
COPY, AGAIN = "copy.deepcopy(saved)", "saved = copy.deepcopy(saved)"
RANDOM = "[m.set_rng_state(state) for m, state in zip(generators, saved['random'])]"
STEP = "saved['step']"

WRONG = [
    (1, LOAD.format("key", ", strict=False"), "doesn't have the state's"),
    (1, LOAD.format("key.replace('module.', '')", ""), "module.weight"),
    (1, LOAD.format("key.lstrip('module.')", ""), "Missing key(s)"),
    (1, LOAD.format("key.removeprefix('module.')", ", strict=False"), "without module.dome.bias"),
    (2, "def transfer(model, state):\n    model.load_state_dict(state)", "size mismatch"),
    (
        2,
        TRANSFER.format("key in (own := model.state_dict()) and own[key].shape == value.shape"),
        "with 10 classes, transfer changes the model's ['head.weight', 'head.bias']",
    ),
    (
        2,
        TRANSFER.format("key.startswith('body.0.')"),
        "the state's ['body.2.weight', 'body.2.bias']",
    ),
    (2, TRANSFER.format("'head' not in key"), "trunk.*"),
    (3, CHECKPOINT.format("saved", AGAIN, ["model"], RANDOM, STEP), "kept references"),
    (3, CHECKPOINT.format("dict(saved)", AGAIN, ["model", "optimizer"], "", STEP), "references"),
    (3, CHECKPOINT.format(COPY, AGAIN, ["model", "scheduler"], RANDOM, STEP), "exp_avg"),
    (3, CHECKPOINT.format(COPY, AGAIN, ["model", "optimizer"], RANDOM, STEP), "last_epoch"),
    (
        3,
        CHECKPOINT.format(COPY, AGAIN, ["model", "optimizer", "scheduler"], "", STEP),
        "draws other numbers",
    ),
    (
        3,
        CHECKPOINT.format(COPY, "", ["model", "optimizer", "scheduler"], RANDOM, STEP),
        "a second time",
    ),
    (3, CHECKPOINT.format(COPY, AGAIN, ["model"], RANDOM, "None"), "returns None"),
]
