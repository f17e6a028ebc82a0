"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

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
ALL = ["model", "optimizer", "scheduler"]

RIGHT = [
    (1, LOAD.format("key[len('module.'):]", ", strict=True")),
    (1, LOAD.format("key.split('.', maxsplit=1)[1]", "")),
    (1, LOAD.format("key.replace('module.', '', 1)", "")),
    (1, LOAD.format("key.partition('module.')[2]", ", assign=True")),
    (
        1,
        """
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present


def load(model, state):
    consume_prefix_in_state_dict_if_present(state, "module.")
    return model.load_state_dict(state)
""",
    ),
    (
        1,
        """
def load(model, state):
    nn.ModuleDict({"module": model}).load_state_dict(state)
""",
    ),
    (
        1,
        """
import re


@torch.no_grad()
def load(model, state):
    own = model.state_dict()
    state = {re.sub(r"^module\\.", "", key): value for key, value in state.items()}
    if own.keys() != state.keys():
        raise KeyError(own.keys() ^ state.keys())
    for key, value in own.items():
        value.copy_(state[key])
""",
    ),
    (
        1,
        """
def load(model, state):
    for key in list(state):
        state[key.removeprefix("module.")] = state.pop(key)
    found = model.load_state_dict(state, strict=False)
    assert not found.missing_keys and not found.unexpected_keys, found
""",
    ),
    (
        2,
        """
def transfer(model, state):
    body = {key[5:]: value for key, value in state.items() if key.startswith("body.")}
    model.body.load_state_dict(body)
""",
    ),
    (
        2,
        """
def transfer(model, state):
    kept = {key: value for key, value in state.items() if "head" not in key}
    found = model.load_state_dict(kept, strict=False)
    if found.unexpected_keys or found.missing_keys != ["head.weight", "head.bias"]:
        raise RuntimeError(found)
""",
    ),
    (
        2,
        """
def transfer(model, state):
    head = {f"head.{key}": value for key, value in model.head.state_dict().items()}
    model.load_state_dict({**state, **head})
""",
    ),
    (
        2,
        """
def transfer(model, state):
    head = model.head
    model.head = nn.Linear(head.in_features, len(state["head.bias"]))
    model.load_state_dict(state)
    model.head = head
""",
    ),
    (
        2,
        """
def transfer(model, state):
    old = Classifier(10)
    old.load_state_dict(state)
    model.body = old.body
""",
    ),
    (
        2,
        """
def transfer(model, state):
    wanted = {key for key in model.state_dict() if not key.startswith("head.")}
    given = {key for key in state if not key.startswith("head.")}
    if wanted != given:
        raise ValueError(f"{wanted ^ given}")
    with torch.no_grad():
        for key in wanted:
            model.get_parameter(key).copy_(state[key])
""",
    ),
    (3, CHECKPOINT.format(COPY, AGAIN, ALL[::-1], RANDOM, STEP)),
    (
        3,
        CHECKPOINT.format(
            "{name: copy.deepcopy(part) for name, part in saved.items()}",
            "saved = {name: copy.deepcopy(part) for name, part in saved.items()}",
            ALL,
            RANDOM,
            STEP,
        ),
    ),
    (
        3,
        """
import io


def checkpoint(model, optimizer, scheduler, step):
    file = io.BytesIO()
    states = [part.state_dict() for part in (model, optimizer, scheduler)]
    torch.save((states, [module.get_rng_state() for module in generators], step), file)
    return file.getvalue()


def restore(saved, model, optimizer, scheduler):
    states, random, step = torch.load(io.BytesIO(saved), map_location="cpu")
    for part, state in zip((model, optimizer, scheduler), states):
        part.load_state_dict(state)
    for module, state in zip(generators, random):
        module.set_rng_state(state)
    return step
""",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    random = [module.get_rng_state() for module in generators]
    return *copy.deepcopy((model, optimizer, scheduler)), random, step


def restore(saved, *parts):
    *olds, random, step = saved
    for part, old in zip(parts, olds):
        part.load_state_dict(copy.deepcopy(old.state_dict()))
    for module, state in zip(generators, random):
        module.set_rng_state(state)
    return torch.tensor(step)
""",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    return {
        "weights": [p.detach().clone() for p in model.parameters()],
        "averages": [
            {name: value.clone() for name, value in optimizer.state[p].items()}
            for p in model.parameters()
        ],
        "groups": copy.deepcopy(optimizer.state_dict()["param_groups"]),
        "scheduler": dict(scheduler.state_dict()),
        "random": [module.get_rng_state() for module in generators],
        "step": step,
    }


def restore(saved, model, optimizer, scheduler):
    for p, weight, averages in zip(model.parameters(), saved["weights"], saved["averages"]):
        p.data = weight.clone()
        optimizer.state[p] = {name: value.clone() for name, value in averages.items()}
    for group, old in zip(optimizer.param_groups, saved["groups"]):
        group.update({name: value for name, value in old.items() if name != "params"})
    scheduler.load_state_dict(saved["scheduler"])
    for module, state in zip(generators, saved["random"]):
        module.set_rng_state(state)
    return saved["step"]
""",
    ),
    (
        3,
        """
import pickle


def checkpoint(model, optimizer, scheduler, step):
    states = [part.state_dict() for part in (model, optimizer, scheduler)]
    return {"step": step, "all": pickle.dumps((states, [m.get_rng_state() for m in generators]))}


def restore(saved, model, optimizer, scheduler):
    states, random = pickle.loads(saved["all"])
    [part.load_state_dict(s) for part, s in zip([model, optimizer, scheduler], states)]
    [module.set_rng_state(state) for module, state in zip(generators, random)]
    return saved["step"]
""",
    ),
    (
        1,
        """
def load(model, state):
    nn.DataParallel(model).load_state_dict(state)
""",
    ),
    (
        1,
        """
from collections import OrderedDict


def load(model, state):
    plain = OrderedDict()
    for key, value in state.items():
        first, *rest = key.split(".")
        plain[".".join(rest if first == "module" else [first, *rest])] = value.clone()
    missing, unexpected = model.load_state_dict(plain, strict=False)
    if missing or unexpected:
        raise ValueError(f"missing {missing}, unexpected {unexpected}")
""",
    ),
    (
        1,
        """
def load(model, state):
    wrapped = nn.Module()
    wrapped.module = model
    return wrapped.load_state_dict(state)
""",
    ),
    (
        1,
        """
def load(model, state):
    parameters = dict(model.named_parameters(prefix="module"))
    assert parameters.keys() == state.keys()
    for name, parameter in parameters.items():
        parameter.data.copy_(state[name])
""",
    ),
    (
        2,
        """
def transfer(model, state):
    other = Classifier(len(state["head.weight"]))
    other.load_state_dict(state)
    model.body.load_state_dict(other.body.state_dict())
""",
    ),
    (
        2,
        """
import copy


def transfer(model, state):
    state = copy.copy(state)
    state.update((f"head.{name}", p) for name, p in model.head.named_parameters())
    model.load_state_dict(state, strict=True)
""",
    ),
    (
        2,
        """
def transfer(model, state):
    without_head = {k: v for k, v in state.items() if k.split(".")[0] != "head"}
    missing, unexpected = model.load_state_dict(without_head, strict=False)
    assert set(missing) == {"head.weight", "head.bias"} and not unexpected
""",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    parts = model, optimizer, scheduler
    states = [copy.deepcopy(part.state_dict()) for part in parts]
    random = [module.get_rng_state() for module in generators]

    def put_back(*parts):
        for part, state in zip(parts, copy.deepcopy(states)):
            part.load_state_dict(state)
        for module, state in zip(generators, random):
            module.set_rng_state(state)
        return step

    return put_back


def restore(saved, model, optimizer, scheduler):
    return saved(model, optimizer, scheduler)
""",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    file = Path(folder.name) / "exercise.pt"
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    saved = {name: part.state_dict() for name, part in parts.items()}
    torch.save(saved | {"random": [m.get_rng_state() for m in generators], "step": step}, file)
    return file


def restore(saved, model, optimizer, scheduler):
    saved = torch.load(saved, map_location="cpu")
    for index, module in enumerate(generators):
        module.set_rng_state(saved["random"][index])
    scheduler.load_state_dict(saved["scheduler"])
    optimizer.load_state_dict(saved["optimizer"])
    model.load_state_dict(saved["model"])
    return int(saved["step"])
""",
    ),
    (
        3,
        """
from types import SimpleNamespace


def checkpoint(model, optimizer, scheduler, step):
    saved = SimpleNamespace(step=step)
    saved.model = {name: value.detach().clone() for name, value in model.state_dict().items()}
    saved.optimizer = copy.deepcopy(optimizer.state_dict())
    saved.scheduler = copy.deepcopy(scheduler.state_dict())
    saved.random = [module.get_rng_state() for module in generators]
    return saved


def restore(saved, model, optimizer, scheduler):
    model.load_state_dict(saved.model)
    optimizer.load_state_dict(copy.deepcopy(saved.optimizer))
    scheduler.load_state_dict(saved.scheduler)
    for module, state in zip(generators, saved.random):
        module.set_rng_state(state)
    return saved.step
""",
    ),
]

WRONG = [
    (1, LOAD.format("key", ", strict=False"), "doesn't have the state's"),
    (1, LOAD.format("key.replace('module.', '')", ""), "module.weight"),
    (1, LOAD.format("key.lstrip('module.')", ""), "Missing key(s)"),
    (1, LOAD.format("key.removeprefix('module.')", ", strict=False"), "without module.dome.bias"),
    (1, LOAD.format("'module.' + key", ""), "Unexpected key(s)"),
    (
        1,
        """
def load(model, state):
    model.load_state_dict({key: state["module." + key] for key in model.state_dict()})
""",
        "with module.extra.bias, which the model doesn't have",
    ),
    (
        1,
        """
def load(model, state):
    state = {key.removeprefix("module."): value for key, value in state.items()}
    found = model.load_state_dict(state, strict=False)
    if found.unexpected_keys:
        raise RuntimeError(found)
""",
        "without module.dome.bias",
    ),
    (
        1,
        """
def load(model, state):
    return {key.removeprefix("module."): value for key, value in state.items()}
""",
        "doesn't have the state's",
    ),
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
    (
        2,
        """
def transfer(model, state):
    for key, value in model.body.state_dict().items():
        value.copy_(state[f"body.{key}"])
""",
        "with body.4.weight, which the model doesn't have",
    ),
    (
        2,
        """
def transfer(model, state):
    kept = {key: value for key, value in state.items() if key.startswith("body.")}
    if not kept or model.load_state_dict(kept, strict=False).unexpected_keys:
        raise RuntimeError("the names of the body are wrong")
""",
        "without body.2.bias",
    ),
    (
        2,
        """
def transfer(model, state):
    model.head = nn.Linear(16, 10)
    model.load_state_dict(state)
""",
        "with 3 classes, transfer changes the model's ['head.weight', 'head.bias']",
    ),
    (
        2,
        "def transfer(model, state):\n    state = {k: v for k, v in state.items() if 'body' in k}",
        "the model doesn't have the state's ['body.0.weight'",
    ),
    (3, CHECKPOINT.format("saved", AGAIN, ["model"], RANDOM, STEP), "kept references"),
    (3, CHECKPOINT.format("dict(saved)", AGAIN, ["model", "optimizer"], "", STEP), "references"),
    (3, CHECKPOINT.format("copy.copy(saved)", AGAIN, ALL, RANDOM, STEP), "kept references"),
    (3, CHECKPOINT.format(COPY, AGAIN, ["model", "scheduler"], RANDOM, STEP), "exp_avg"),
    (3, CHECKPOINT.format(COPY, AGAIN, ["model", "optimizer"], RANDOM, STEP), "last_epoch"),
    (3, CHECKPOINT.format(COPY, AGAIN, ["optimizer", "scheduler"], RANDOM, STEP), "of step 6"),
    (3, CHECKPOINT.format(COPY, AGAIN, ALL, "", STEP), "draws other numbers"),
    (3, CHECKPOINT.format(COPY, AGAIN, ALL, "torch.manual_seed(0)", STEP), "draws other numbers"),
    (3, CHECKPOINT.format(COPY, "", ALL, RANDOM, STEP), "a second time"),
    (3, CHECKPOINT.format(COPY, AGAIN, ALL, RANDOM, "None"), "restore(…) returns None"),
    (
        3,
        CHECKPOINT.format(COPY, AGAIN, ALL, RANDOM, STEP).replace("return copy", "saved = copy"),
        "checkpoint(…) returns None: is there a `return`?",
    ),
    (
        3,
        CHECKPOINT.format(COPY, AGAIN, ALL, RANDOM, STEP).replace(
            "saved[name])", "saved[name], **({'assign': True} if name == 'model' else {}))"
        ),
        "the optimizer holds other parameters than the model",
    ),
    (
        1,
        """
def load(model, state):
    try:
        model.load_state_dict({key.removeprefix("module."): value for key, value in state.items()})
    except RuntimeError:
        pass
""",
        "raises no error",
    ),
    (
        1,
        """
def load(model, state):
    plain = {key[7:]: value for key, value in state.items()}
    copy.deepcopy(model).load_state_dict(plain)
""",
        "doesn't have the state's",
    ),
    (
        1,
        """
def load(model, state):
    model = nn.DataParallel(model)
    model.load_state_dict(state, strict=False)
""",
        "without module.dome.bias",
    ),
    (
        1,
        """
def load(model, state):
    model.load_state_dict({key.removeprefix('module'): value for key, value in state.items()})
""",
        "Missing key(s)",
    ),
    (
        1,
        """
def load(model, state):
    for key, parameter in model.named_parameters():
        parameter.data = state[f"module.{key}"]
""",
        "module.extra.bias",
    ),
    (
        2,
        """
def transfer(model, state):
    state = {key: value for key, value in state.items() if key.startswith("body.")}
    model.load_state_dict(state)
""",
        "Missing key(s)",
    ),
    (
        2,
        """
def transfer(model, state):
    body = {key[5:]: value for key, value in state.items() if key[:4] == "body"}
    model.body.load_state_dict(body)
    nn.init.zeros_(model.head.weight)
""",
        "transfer changes the model's ['head.weight']",
    ),
    (
        2,
        """
def transfer(model, state):
    del model.head
    model.load_state_dict({key: value for key, value in state.items() if "head" not in key})
""",
        "differs in the names ['head.bias', 'head.weight']",
    ),
    (
        2,
        """
def transfer(model, state):
    try:
        model.load_state_dict(state)
    except RuntimeError:
        model.load_state_dict({k: v for k, v in state.items() if "head" not in k}, strict=False)
""",
        "transfer changes the model's",
    ),
    (
        2,
        """
def transfer(model, state):
    body = {key[5:]: value for key, value in state.items() if key.startswith("body.")}
    model.body.load_state_dict(body, strict=False)
""",
        "trunk.*",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    saved = {name: copy.deepcopy(part.state_dict()) for name, part in parts.items()}
    return saved | {"random": generators, "step": step}


def restore(saved, model, optimizer, scheduler):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    for name, part in parts.items():
        part.load_state_dict(copy.deepcopy(saved[name]))
    for module, state in zip(generators, saved["random"]):
        module.set_rng_state(state.get_rng_state())
    return saved["step"]
""",
        "draws other numbers",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    saved = {name: copy.deepcopy(part.state_dict()) for name, part in parts.items()}
    return saved | {"random": [m.get_rng_state() for m in generators], "step": step + 1}


def restore(saved, model, optimizer, scheduler):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    for name, part in parts.items():
        part.load_state_dict(copy.deepcopy(saved[name]))
    for module, state in zip(generators, saved["random"]):
        module.set_rng_state(state)
    return saved["step"]
""",
        "returns 7, not 6",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    saved = {name: copy.deepcopy(part.state_dict()) for name, part in parts.items()}
    return saved | {"random": [m.get_rng_state() for m in generators], "step": step}


def restore(saved, model, optimizer, scheduler):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    for name, part in parts.items():
        part.load_state_dict(part.state_dict())
    for module, state in zip(generators, saved["random"]):
        module.set_rng_state(state)
    return saved["step"]
""",
        "weights of step 6",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    saved = {name: copy.deepcopy(part.state_dict()) for name, part in parts.items()}
    return saved | {"random": [m.get_rng_state() for m in generators], "step": step}


def restore(saved, model, optimizer, scheduler):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    for name, part in parts.items():
        part.load_state_dict(saved[name])
    for module, state in zip(generators, saved["random"]):
        module.set_rng_state(state)
    return saved["step"]
""",
        "a second time",
    ),
    (
        3,
        """
def checkpoint(model, optimizer, scheduler, step):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    saved = {name: copy.deepcopy(part.state_dict()) for name, part in parts.items()}
    return saved | {"random": [], "step": step}


def restore(saved, model, optimizer, scheduler):
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
    for name, part in parts.items():
        part.load_state_dict(copy.deepcopy(saved[name]))
    for module, state in zip(generators, saved["random"]):
        pass
    return saved["step"]
""",
        "draws other numbers",
    ),
]
