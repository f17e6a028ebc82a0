"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

import re

from attempts import solution

ONE, TWO, THREE = (solution("ten-broken-programs", "en", number) for number in "123")


def changed(code: str, *edits: tuple[str, str]) -> str:
    """The solution, written in another way."""
    for old, new in edits:
        assert old in code, old
        code = code.replace(old, new)
    return code


def program(code: str, number: int, *edits: tuple[str, str]) -> str:
    """The solution with one of its programs written in another way."""
    parts = re.split(r"(?=^(?:def|class) )", code, flags=re.MULTILINE)
    return "".join(
        changed(part, *edits) if part.startswith(f"def program_{number}(") else part
        for part in parts
    )


CLEAR = "            optimizer.zero_grad()\n"
STEP = "            optimizer.step()\n"
SOFTMAX = "        nn.Linear(16, 2),\n"
EVAL = "        model.eval()\n"
TRAIN = "        model.train()\n"
SHUFFLED = "for rows in torch.randperm(400).split(40):"
SUB = "model(x).squeeze(1) - x.norm(dim=1)"
PARAMETERS = "[*encoder.parameters(), *head.parameters()]"

RIGHT = [
    (1, changed(ONE, (CLEAR, ""), (STEP, STEP + CLEAR))),
    (1, changed(ONE, ("optimizer.zero_grad()", "optimizer.zero_grad(set_to_none=False)"))),
    (1, program(ONE, 1, ("optimizer.zero_grad()", "model.zero_grad()"))),
    (1, program(ONE, 3, ("        scheduler.step()\n", ""))),
    (
        1,
        program(
            ONE, 1, ("optim.SGD(model.parameters(), lr=0.1)", "optim.Adam(model.parameters())")
        ).replace("optim.Adam(model.parameters())", "optim.Adam(model.parameters(), lr=0.02)"),
    ),
    (2, program(TWO, 4, (PARAMETERS, "nn.ModuleList([encoder, head]).parameters()"))),
    (2, program(TWO, 4, (PARAMETERS, "nn.Sequential(encoder, head).parameters()"))),
    (2, changed(TWO, ("nn.ModuleList(", "nn.Sequential(*"))),
    (2, changed(TWO, ("self.features = x.detach()", "self.features = x.clone().detach()"))),
    (2, changed(TWO, ("        self.features = x.detach()  # to look at them later\n", ""))),
    (3, program(THREE, 8, (SUB, "model(x) - x.norm(dim=1, keepdim=True)"))),
    (3, program(THREE, 8, (SUB, "model(x)[:, 0] - x.norm(dim=1)"))),
    (
        3,
        program(
            THREE,
            9,
            (TRAIN, ""),
            (EVAL, EVAL),
            ("        accuracy.append", TRAIN + "        accuracy.append"),
        ),
    ),
    (
        3,
        program(
            THREE,
            10,
            (SHUFFLED, "order = torch.randperm(400)\n        for rows in order.split(40):"),
        ),
    ),
    (3, program(THREE, 10, (SHUFFLED, "for rows in torch.randint(400, (10, 40)):"))),
]

WRONG = [
    (1, changed(ONE, (CLEAR, "")), "program_1: the doctor finds no-zero-grad"),
    (1, program(ONE, 1, (CLEAR, ""), ("lr=0.1", "lr=0.001")), "program_1: the doctor finds"),
    (1, program(ONE, 2, (CLEAR, ""), (STEP, CLEAR + STEP)), "program_2: the doctor finds cleared"),
    (1, program(ONE, 2, (STEP, "")), "program_2: the doctor finds no-step"),
    (
        1,
        program(
            ONE,
            3,
            ("        scheduler.step()\n", ""),
            (STEP, STEP + "            scheduler.step()\n"),
        ),
        "program_3: the doctor finds scheduler-per-batch",
    ),
    (1, program(ONE, 1, ("return model, losses", "return losses")), "program_1() doesn't return"),
    (2, program(TWO, 4, (PARAMETERS, "encoder.parameters()")), "program_4: the doctor finds"),
    (
        2,
        changed(TWO, ("nn.ModuleList(\n            [", "tuple(\n            [")),
        "program_5: the doctor finds unregistered",
    ),
    (
        2,
        changed(TWO, (".tanh()\n        self.features", ".tanh().detach()\n        self.features")),
        "program_6: the doctor finds graph-cut",
    ),
    (
        2,
        changed(TWO, (".tanh()\n        self.features", ".tanh().data\n        self.features")),
        "program_6: the doctor finds graph-cut",
    ),
    (2, program(TWO, 5, ("train(Deep())", "Deep(), []")), "program_5 makes 0 steps"),
    (
        3,
        program(THREE, 7, (SOFTMAX, SOFTMAX + "        nn.Sigmoid(),\n")),
        "program_7: the doctor finds probabilities",
    ),
    (
        3,
        program(THREE, 8, (SUB, "model(x) - x.norm(dim=1)")),
        "program_8: the doctor finds broadcast",
    ),
    (3, program(THREE, 9, (TRAIN, "")), "program_9: the doctor finds trained-in-eval"),
    (
        3,
        program(THREE, 9, (TRAIN, ""), (EVAL, "")),
        "program_9: the doctor finds evaluated-in-train",
    ),
    (
        3,
        program(THREE, 10, (SHUFFLED, "for rows in labels.argsort(descending=True).split(40):")),
        "program_10: the doctor finds labels-sorted",
    ),
]
