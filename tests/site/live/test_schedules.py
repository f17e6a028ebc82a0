"""The figure of the schedulers has torch's rates, and its lines give what it shows."""

import random
import re
from functools import cache, partial

import pytest
import torch
from answering import code, run
from torch.optim import SGD, lr_scheduler

STEPS = 40
TAKES = {
    "LambdaLR": [],
    "MultiplicativeLR": [],
    "StepLR": ["step_size", "gamma"],
    "MultiStepLR": ["milestones", "gamma"],
    "ConstantLR": ["factor", "total_iters"],
    "LinearLR": ["start_factor", "end_factor", "total_iters"],
    "ExponentialLR": ["gamma"],
    "PolynomialLR": ["total_iters", "power"],
    "CosineAnnealingLR": ["T_max", "eta_min"],
    "CosineAnnealingWarmRestarts": ["T_0", "T_mult", "eta_min"],
    "CyclicLR": ["base_lr", "max_lr", "step_size_up", "step_size_down", "mode", "gamma"],
    "OneCycleLR": ["max_lr", "total_steps", "pct_start", "anneal_strategy", "div_factor"],
    "ReduceLROnPlateau": ["factor", "patience", "cooldown", "min_lr"],
    "SequentialLR": [],
    "ChainedScheduler": [],
}


def settings(chance: random.Random) -> dict:
    """What the controls of the figure allow, with more of what happens in few steps."""

    def steps():
        return chance.randint(1, chance.choice([3, 20, 60]))

    def rate():
        return chance.randint(0, 20) * 0.005

    falling = [1, 0.9999, *chance.choice([[], [0.9, 1.5], [0.5]])]
    return {
        "lr": chance.randint(1, 100) / 100,
        "start_factor": chance.randint(1, 20) / 20,
        "end_factor": chance.randint(0, 20) / 20,
        "total_iters": steps(),
        "milestone": steps(),
        "T_max": steps(),
        "eta_min": rate(),
        "gamma": chance.randint(10, 100) / 100,
        "n": steps(),
        "step_size": steps(),
        "milestones": [steps(), steps()],
        "factor": chance.randint(1, 9) / 10,
        "power": chance.randint(1, 8) / 2,
        "T_0": steps(),
        "T_mult": chance.randint(1, 4),
        "base_lr": rate(),
        "max_lr": chance.randint(1, 100) / 100,
        "step_size_up": steps(),
        "step_size_down": steps(),
        "mode": chance.choice(["triangular", "triangular2", "exp_range"]),
        "total_steps": chance.choice([40, 53, 100]),
        "pct_start": chance.randint(2, 18) / 20,
        "anneal_strategy": chance.choice(["cos", "linear"]),
        "div_factor": chance.randint(1, 100),
        "patience": chance.randint(0, 4),
        "cooldown": chance.randint(0, 4),
        "min_lr": chance.randint(1, 50) / 1000,
        "then": chance.choice(["CosineAnnealingLR", "ExponentialLR", "StepLR"]),
        "times": chance.choice(["ExponentialLR", "StepLR"]),
        "losses": [chance.choice(falling) for _ in range(STEPS)],
    }


def rates(name: str, given: dict, steps: int) -> list[float]:
    """The rates that torch's scheduler sets."""
    optimizer = SGD([torch.zeros(1, requires_grad=True)], lr=given["lr"])

    def made(name):
        functions = {
            "LambdaLR": lambda t: given["n"] / (given["n"] + t),
            "MultiplicativeLR": lambda t: given["gamma"] if t <= given["n"] else 1,
        }
        arguments = {argument: given[argument] for argument in TAKES[name]}
        if name in functions:
            arguments["lr_lambda"] = functions[name]
        return getattr(lr_scheduler, name)(optimizer, **arguments)

    if name == "SequentialLR":
        both = [made("LinearLR"), made(given["then"])]
        scheduler = lr_scheduler.SequentialLR(optimizer, both, milestones=[given["milestone"]])
    elif name == "ChainedScheduler":
        scheduler = lr_scheduler.ChainedScheduler([made("LinearLR"), made(given["times"])])
    else:
        scheduler = made(name)
    found = []
    for step in range(steps):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        watched = name == "ReduceLROnPlateau"
        partial(scheduler.step, given["losses"][step])() if watched else scheduler.step()
    return found


@cache
def cases(number: int) -> list[tuple]:
    """Calls for so many schedules, each of 40 steps, and torch's rates."""
    chance, found = random.Random(0), []
    for i in range(number):
        name, given = list(TAKES)[i % len(TAKES)], settings(chance)
        # torch multiplies step by step, and there is no way on from 0.
        given["end_factor"] = given["end_factor"] or 0.05
        found += [((name, t, given), rate) for t, rate in enumerate(rates(name, given, STEPS))]
    return found


def same(answer: object, rate: float) -> bool:
    return isinstance(answer, int | float) and answer == pytest.approx(rate, rel=1e-6, abs=1e-12)


def test_all_schedulers_of_torch_are_there():
    combined = {"LRScheduler", "_LRScheduler"}
    there = {
        name
        for name, one in vars(lr_scheduler).items()
        if isinstance(one, type) and one.__module__ == lr_scheduler.__name__
        if hasattr(one, "get_last_lr") and name not in combined
    }
    assert there == set(TAKES)


def test_rates_are_those_of_torch(calculate):
    for (call, rate), answer in zip(
        cases(525), calculate("schedules", [call for call, _ in cases(525)]), strict=True
    ):
        assert same(answer, rate), (call, rate, answer)


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    chance = random.Random(1)
    some = []
    for name in TAKES:
        of_this = [case for case in cases(525) if case[0][0] == name]
        some += chance.sample(of_this, 500 if name == "ReduceLROnPlateau" else 120)
    assert unseen("schedules", *zip(*some, strict=True), same) == [
        # At the top both halves of the cycle have the highest rate.
        "return t < top ? anneal(low, s.max_lr, t / top)",
        # The first loss is better than none, and what is counted begins anew.
        "let [lr, best, bad, rest] = [s.lr, Infinity, 1, 0]",
        "let [lr, best, bad, rest] = [s.lr, Infinity, 0, 1]",
    ]


def test_the_lines_give_what_the_figure_says(show):
    """In random states of all schedulers, refused ones too."""
    chance = random.Random(3)
    page, place = show("schedules")
    refused = 0
    for number in range(45):
        state = {**settings(chance), "schedule": list(TAKES)[number % len(TAKES)]}
        state.pop("losses")
        state["t"] = chance.randrange(100)
        if number % 4 == 0:
            state |= {"factor": 1, "start_factor": 0, "total_steps": 60}
        place.evaluate("(figure, state) => figure.change(state)", state)
        said = place.locator(".said").text_content()
        found = []
        source = code(place).replace("rates = []", "rates = found")
        message = said.partition("ValueError: ")[2]
        if message:
            refused += 1
            with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
                run(source, found=found)
        else:
            run(source, found=found)
        numbers = re.findall(r"-?(?:\d[\d.e-]*\d|\d)", said.split("Value")[0].replace("−", "-"))
        if state["t"] < len(found):
            assert [float(one) for one in numbers] == [
                state["t"],
                pytest.approx(found[state["t"]], rel=6e-4),
                len(found) - 1,
                pytest.approx(found[-1], rel=6e-4, abs=1e-12),
            ]
        else:
            assert numbers == []
    assert refused > 4
    assert page.troubles == []
