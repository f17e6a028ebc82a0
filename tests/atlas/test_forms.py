"""Each functional form does what its module does, bit for bit, in every option and both modes."""

import pytest
import torch
from compare import Case
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from own_cases import IN_TEXT
from proof import BY_NAME, CASES, CLASSES, ERRORS, QUIET, effects, in_both_modes, unlike
from torch import nn

from nn_guide import atlas
from nn_guide.atlas import source
from nn_guide.book import BOOK

pytestmark = QUIET

# What isn't equal bit for bit, by how much, and why.
TOLERANCE = {}


def proven(name: str) -> list[str]:
    """What the cases of a class prove: the file of its form, and what that imports from us."""
    file = source.file(name).removesuffix(".py")
    return [name for name in BOOK.within(file) if name.startswith("atlas/")] if file else []


@pytest.mark.proves(lambda case: proven(case.name))
@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_form_does_what_the_module_does(case):
    assert unlike(case, tolerance=TOLERANCE.get(case.name, 0.0)) == []


@st.composite
def mixtures(draw, name: str) -> Case:
    """A case with some of its options taken from other cases of the class, or back to default."""
    case = draw(st.sampled_from(BY_NAME[name]))
    options = dict(case.options)
    pool = {}
    for other in BY_NAME[name]:
        for option, value in other.options.items():
            pool.setdefault(option, []).append(value)
    for option in draw(st.sets(st.sampled_from(sorted(pool)))) if pool else ():
        options[option] = draw(st.sampled_from(pool[option]))
    return Case(name, case.inputs, case.call, options)


@pytest.mark.parametrize("name", BY_NAME)
@settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_random_combinations_of_options(name, data):
    case = data.draw(mixtures(name))
    try:
        expected = in_both_modes(case)
    except ERRORS:
        assume(False)
    assert unlike(case, tolerance=TOLERANCE.get(name, 0.0), expected=expected) == []


@pytest.mark.parametrize("name", BY_NAME)
def test_a_form_never_calls_a_module(name, monkeypatch):
    def called(*_, **__):
        raise AssertionError("a module was called")

    case = BY_NAME[name][0]
    expected = effects(case, training=False)
    for cls in {nn.Module, *CLASSES.values()}:
        for method in ("forward", "__call__"):
            if method in vars(cls):
                monkeypatch.setattr(cls, method, called)
    got = effects(case, training=False, form=atlas.as_function)
    torch.testing.assert_close(got["output"], expected["output"], equal_nan=True)


def test_every_class_that_can_be_called_has_a_form_and_cases():
    forms = set(atlas._load_forms())
    without = {name for name, entry in atlas.ENTRIES.items() if entry.why and not entry.functional}
    assert set(CLASSES) - forms <= without
    assert forms <= set(CLASSES)
    assert forms - IN_TEXT == set(BY_NAME)


@pytest.mark.parametrize("change", ["abs", "weight", "state"])
def test_a_form_that_does_something_else_is_seen(change):
    def wrong(module, input):
        output = atlas.as_function(module, input)
        if change == "weight":
            module.weight.grad = None
            return output.detach()
        if change == "state":
            module.num_batches_tracked.add_(1)
        return output.abs() if change == "abs" else output

    assert all(unlike(case, wrong) for case in BY_NAME["BatchNorm1d"] if not case.options)


def test_a_subclass_counts_as_its_class():
    class Half(nn.Linear):
        pass

    module, x = Half(3, 2), torch.randn(4, 3)
    assert torch.equal(atlas.as_function(module, x), module(x))


def test_a_class_with_a_forward_of_its_own_is_refused():
    class Doubled(nn.Linear):
        def forward(self, input):
            return 2 * super().forward(input)

    with pytest.raises(atlas.UnknownClassError, match="Doubled has a forward of its own"):
        atlas.as_function(Doubled(3, 2), torch.randn(4, 3))


def test_what_has_no_form_says_why():
    with pytest.raises(atlas.UnknownClassError, match="ModuleList has no functional form"):
        atlas.as_function(nn.ModuleList())


def test_an_unknown_name_lists_the_near_ones():
    assert atlas.entry("conv2D").name == "Conv2d"
    with pytest.raises(atlas.UnknownClassError, match="Conv2d"):
        atlas.entry("Conv2")
