"""Run the code of a lab without a kernel, so that the answers to its exercises can be tried."""

import contextlib
import importlib
import io
import re
import types

from nn_guide import notebooks

SOLUTION = re.compile(r"```python\n(.*?)```", re.DOTALL)


class Attempts:
    """What the checks of a lab print for the start, the solution and wrong answers."""

    def __init__(self, name: str):
        self.name = name
        self.cells = {
            c.id: c for c in notebooks.read(notebooks.NOTEBOOKS / f"en/{name}.ipynb").cells
        }
        self.start, self.solution, self.wrong = {}, {}, {}
        wrong = importlib.import_module(f"wrong_answers.{name.replace('-', '_')}").WRONG
        lab = {"__name__": "__main__"}
        for cell_id, cell in self.cells.items():
            kind, _, number = cell_id.partition("-")
            if kind == "check" and number.isdigit():
                # Each answer is given in a copy of the lab as it is at this point.
                self.solution[number] = self.answer(lab, "\n".join(self.solutions(number)), number)
                self.wrong[number] = [
                    (expected, self.answer(lab, code, number))
                    for exercise, code, expected in wrong
                    if str(exercise) == number
                ]
                self.start[number] = run(cell.source, lab)
            elif cell.cell_type == "code" and cell_id != "install":
                run(cell.source, lab)

    def solutions(self, number: str) -> list[str]:
        """The code in the folded solution of an exercise."""
        return SOLUTION.findall(self.cells[f"solution-{number}"].source)

    def answer(self, lab: dict, code: str, number: str) -> str:
        """What the check of an exercise prints for the answer `code`."""
        lab = dict(lab)
        run(code, lab)
        return run(self.cells[f"check-{number}"].source, lab)


def run(code: str, namespace: dict) -> str:
    """What the code prints."""
    printed = io.StringIO()
    # Functions look up names in the dict in which they were made: rebind those of the lab.
    for name, value in list(namespace.items()):
        if isinstance(value, types.FunctionType) and value.__module__ == "__main__":
            copy = types.FunctionType(
                value.__code__, namespace, name, value.__defaults__, value.__closure__
            )
            copy.__kwdefaults__ = value.__kwdefaults__
            namespace[name] = copy
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "lab", "exec"), namespace)
    return printed.getvalue()
