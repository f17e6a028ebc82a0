"""Programs that are sound, and programs with one mistake: what the doctor says of each."""

import random

import pytest
import torch
from programs import ZOO, codes, expected, programs, quiet, run, visit
from torch import nn

from nn_guide import doctor
from nn_guide.doctor.finding import RANKS


def named(folder):
    return [pytest.param(file, id=file.stem) for file in programs(folder)]


def values(names):
    """The numbers in what a program leaves behind."""
    found = {}
    for name, value in names.items():
        if isinstance(value, nn.Module):
            found |= {f"{name}.{key}": part for key, part in value.state_dict().items()}
        elif isinstance(value, torch.Tensor | float | int):
            found[name] = value
    return found


def differences(one, other):
    """Where two runs of a program differ, bit by bit."""
    assert one.keys() == other.keys()
    for name, value in one.items():
        if not isinstance(value, torch.Tensor):
            same = value == other[name] or value != value
        else:
            pair = value.detach(), other[name].detach()
            same = value.is_meta or torch.allclose(*pair, rtol=0, atol=0, equal_nan=True)
        if not same:
            yield name


@pytest.mark.parametrize("program", named("sound"))
def test_a_sound_program_raises_no_alarm_and_runs_as_without_the_doctor(program):
    with quiet():
        alone = values(run(program)), torch.get_rng_state(), random.getstate()
    with quiet():
        with doctor.watch() as seen:
            names = run(program)
        watched = values(names), torch.get_rng_state(), random.getstate()
    assert codes(seen) == []
    assert list(differences(alone[0], watched[0])) == []
    assert torch.equal(alone[1], watched[1])
    assert alone[2] == watched[2]


@pytest.mark.parametrize("program", named("broken"))
def test_a_mistake_is_named_first(program):
    found = codes(visit(program))
    assert found, "nothing was found"
    assert found[0] in expected(program)


def test_sound_programs_that_the_rules_were_not_made_for():
    sound = programs("held_out/sound")
    assert len(sound) >= len(programs("sound")) / 2
    assert [program.stem for program in sound if codes(visit(program))] == []


def test_mistakes_that_the_rules_were_not_made_for():
    broken = programs("held_out/broken")
    assert len(broken) >= len(programs("broken")) / 2
    said = {program: codes(visit(program)) for program in broken}
    first = sum(
        said[program][:1] != [] and said[program][0] in expected(program) for program in broken
    )
    three = sum(any(code in expected(program) for code in said[program][:3]) for program in broken)
    assert first >= 0.9 * len(broken)
    assert three >= 0.97 * len(broken)


def test_the_zoo_is_large_and_has_each_finding():
    found = {code for file in ZOO.rglob("broken/*.py") for code in expected(file)}
    assert found == set(RANKS)
    assert len(programs("sound")) >= 50
    assert len(programs("broken")) >= 80


def test_a_change_of_a_run_would_be_seen():
    """The comparison above isn't blind: one more random number makes a difference."""
    program = ZOO / "sound" / "regression.py"
    with quiet():
        alone = values(run(program))
    with quiet(), doctor.watch(on_step=lambda steps: torch.rand(1)):
        other = values(run(program))
    assert list(differences(alone, other))


def test_a_finding_says_where_it_is():
    for code, line in {
        "no_zero_grad_mlp": "backward()",
        "cleared_before_step_gan": "zero_grad",
    }.items():
        program = ZOO / "broken" / f"{code}.py"
        place = visit(program).findings[0].place
        assert place.path == str(program)
        assert line in program.read_text("utf-8").splitlines()[place.line - 1]
