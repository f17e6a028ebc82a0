"""Every class of torch.nn beside its functional form.

Facts are in `entries/`, one YAML file per family; the functional forms are code, in `forms/`.
Reading the facts needs no torch.
"""

import difflib
import functools
import importlib
import json
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from torch import nn

Form = Callable[..., Any]  # f(module, *args, **kwargs)

FOLDER = Path(__file__).parent
RANDOM = ("never", "train", "always")
FORMS: dict[str, Form] = {}


class UnknownClassError(LookupError):
    """The atlas has no class of this name."""


@dataclass(frozen=True)
class Entry:
    """What is known about one public class of `torch.nn`.

    Attributes:
        name: of the class.
        family: the file of `entries/` in which it is.
        en, zh: what it is, in one line.
        functional: the functions that compute the same, such as `F.linear`; empty if there is none.
        why: why there is no functional form, or why it can't be called, in both languages.
        params, buffers: own parameters and buffers by name, with their shapes as expressions of the
            constructor's arguments; `… if condition` where they may be absent.
        train_eval_differs: whether `eval()` can change the result.
        train_eval_when: under which arguments it does; empty if always or never.
        random: whether a call draws random numbers: `never`, `train` (in training only), `always`.
        random_when: under which arguments; empty if always or never.
        changes_state: whether a call in training mode can change parameters or buffers.
        changes_state_when: under which arguments; empty if always or never.
        shapes: what a call takes and returns, a line for each way: `(N, C, L) -> (N, C, L_out)`.
            `*` is any number of dimensions, `*name` the numbers of a tuple, `[…]` what may be left
            out or depends on a condition; a condition at the end is that of the line. Masks aren't
            listed. A loss returns this with `reduction='none'`, otherwise `()`.
        where: what names in `shapes` stand for, as expressions of the arguments; `X_out` is that of
            all dimensions such as `L_out`, made of the `length` of `L` and of the arguments for it.
        since: the version of torch that brought the class, if it is a recent one.
        page: the page that teaches it.
        scratch: the file of `scratch/` that rebuilds it; empty if none does.
    """

    name: str
    family: str
    en: str
    zh: str
    functional: tuple[str, ...] = ()
    why: dict[str, str] = field(default_factory=dict)
    params: dict[str, str] = field(default_factory=dict)
    buffers: dict[str, str] = field(default_factory=dict)
    train_eval_differs: bool = False
    train_eval_when: str = ""
    random: str = "never"
    random_when: str = ""
    changes_state: bool = False
    changes_state_when: str = ""
    shapes: tuple[str, ...] = ()
    where: dict[str, str] = field(default_factory=dict)
    since: str = ""
    page: str = ""
    scratch: str = ""


def _load() -> dict[str, Entry]:
    entries = {}
    for file in sorted((FOLDER / "entries").glob("*.yaml")):
        for name, facts in yaml.safe_load(file.read_text("utf-8")).items():
            for listed in ("functional", "shapes"):
                facts[listed] = tuple(facts.get(listed, ()))
            entries[name] = Entry(name=name, family=file.stem, **facts)
    return dict(sorted(entries.items()))


ENTRIES = MappingProxyType(_load())


@functools.cache
def of_torch() -> dict[str, dict]:
    """What torch says of itself, by release such as `2.13`, from the oldest to the newest: all of
    the first one, and of each later one what has changed, None for what is gone."""
    return json.loads((FOLDER / "torch.json").read_text("utf-8"))


def as_of(release: str, releases: dict[str, dict]) -> dict:
    """All that torch says of itself in a release; if it isn't among `releases`, in the newest."""
    facts: dict = {}
    for number, changes in releases.items():
        facts = _changed(facts, changes)
        if number == release:
            break
    return facts


def _changed(facts: dict, changes: dict) -> dict:
    now = facts | {
        key: _changed(facts.get(key, {}), new) if isinstance(new, dict) else new
        for key, new in changes.items()
    }
    return {key: value for key, value in now.items() if value is not None}


def entry(name: str) -> Entry:
    """The entry of a class, whatever its upper and lower case.

    Raises:
        UnknownClassError: there is none; the message lists the nearest names.
    """
    by_lower = {known.lower(): known for known in ENTRIES}
    if found := by_lower.get(name.removeprefix("nn.").lower()):
        return ENTRIES[found]
    near = difflib.get_close_matches(name.lower(), by_lower, n=5, cutoff=0.5)
    hint = ", ".join(by_lower[match] for match in near) or "see `nn-guide atlas --json` for all"
    raise UnknownClassError(f"torch.nn has no class '{name}'. Near: {hint}.")


def variant(function: str) -> tuple[str, str]:
    """The function of which another is a variant, and the ending that says so: `_` if it writes
    into its input, `_with_indices` if it returns indices too, or nothing."""
    ending = next((end for end in ("_with_indices", "_") if function.endswith(end)), "")
    return function.removesuffix(ending), ending


def form(*names: str) -> Callable[[Form], Form]:
    """Say of which classes a function `f(module, *args, **kwargs)` is the functional form."""

    def register(function: Form) -> Form:
        FORMS.update(dict.fromkeys(names, function))
        return function

    return register


@functools.cache
def _load_forms() -> dict[str, Form]:
    from nn_guide.atlas import forms

    for module in pkgutil.iter_modules(forms.__path__):
        importlib.import_module(f"{forms.__name__}.{module.name}")
    return FORMS


def as_function(module: "nn.Module", *args: Any, **kwargs: Any) -> Any:
    """Compute what `module(*args, **kwargs)` computes, with functions instead of the module.

    The functional form takes the module's parameters, buffers and settings and hands them to
    functions; neither the module nor its `forward` is called. Side effects are the same too:
    running statistics, weights renormalised by `max_norm`, inputs that are written into. A subclass
    counts as the class of torch.nn that it is derived from. Hooks don't run.

    Raises:
        UnknownClassError: the module is of no class of torch.nn that can be called, or has a
            `forward` of its own.
    """
    forms, name = _load_forms(), type(module).__name__
    cls: Any  # `object`, the last one, has no forward
    for cls in type(module).__mro__:
        if cls.__module__.startswith("torch.nn.") and cls.__name__ in forms:
            if type(module).forward is not cls.forward:
                raise UnknownClassError(f"{name} has a forward of its own: nothing is known of it.")
            return forms[cls.__name__](module, *args, **kwargs)
    why = ENTRIES[name].why["en"] if name in ENTRIES else "It isn't a class of torch.nn."
    raise UnknownClassError(f"{name} has no functional form. {why}")
