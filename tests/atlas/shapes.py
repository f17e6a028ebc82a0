"""Read the shapes that the atlas tells, and compare them with those of a call."""

import ast
import functools
import inspect
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.utils.rnn import PackedSequence

from nn_guide.atlas import Entry

Shape = tuple[int, ...] | str
PACKED = "PackedSequence"
FUNCTIONS = {"prod": math.prod, "sum": lambda values: int(sum(values)), "min": min, "int": int}
SYMBOL = re.compile(r"[A-Z]")


class ShapeError(ValueError):
    """The shapes of an entry can't be read, or name what there isn't."""


@dataclass(frozen=True)
class Call:
    """What went into a call and came out of it, and the arguments of constructor and call."""

    inputs: list[Shape]
    outputs: list[Shape]
    given: dict[str, object]
    distinct: bool = False
    """Whether its sizes differ, and are those of other such calls of the class."""

    @classmethod
    def of(
        cls, module, inputs: tuple, keywords: dict, output: object, given: dict, distinct: bool
    ) -> "Call":
        """Masks, and the size that an output shall have, aren't inputs."""
        bound = inspect.signature(module.forward).bind(*inputs, **keywords)
        bound.apply_defaults()
        there = [
            value
            for name, value in bound.arguments.items()
            if "mask" not in name and name != "output_size"
        ]
        known = bound.arguments | given
        if isinstance(there[0], PackedSequence):
            known["N"] = int(there[0].batch_sizes[0])
        return cls(flat(there), flat(output), known, distinct)


def flat(value: object) -> list[Shape]:
    """The shapes of all tensors in a value; numbers and lists of them count as tensors."""
    if type(value) is float:
        return [()]
    if isinstance(value, PackedSequence):
        return [PACKED]
    if isinstance(value, Tensor):
        return [tuple(value.shape)]
    if isinstance(value, tuple | list):
        if value and all(type(part) is int for part in value):
            return [(len(value),)]
        return [shape for part in value for shape in flat(part)]
    return []


@dataclass(frozen=True)
class Item:
    """One tensor, or several that come together."""

    shapes: tuple[str, ...]
    optional: bool
    condition: str


@dataclass(frozen=True)
class Line:
    """One way in which a class can be called."""

    inputs: tuple[Item, ...]
    outputs: tuple[Item, ...]
    condition: str


def split(text: str, separator: str) -> list[str]:
    """The parts of a text, where the separator isn't within brackets."""
    parts, depth = [""], 0
    for i, character in enumerate(text):
        depth += (character in "([") - (character in ")]")
        parts[-1] += character
        if depth == 0 and parts[-1].endswith(separator) and i + 1 < len(text):
            parts[-1] = parts[-1].removesuffix(separator)
            parts.append("")
    return parts


@functools.cache
def read(text: str) -> Line:
    """A line of an entry.

    Raises:
        ShapeError: it has no arrow, or a shape has no brackets.
    """
    body, *conditions = split(text, " if ")
    sides = split(body, " -> ")
    if len(sides) != 2 or len(conditions) > 1:
        raise ShapeError(f"'{text}': write it as '(N, C) -> (N) if condition'")
    inputs, outputs = (tuple(map(item, split(side, ", "))) for side in sides)
    return Line(inputs, outputs, "".join(conditions))


def item(text: str) -> Item:
    """One part of a side of a line."""
    inner, *conditions = split(text[1:-1], " if ") if text.startswith("[") else [text]
    return Item(tuple(nested(inner)), text.startswith("["), "".join(conditions))


def nested(text: str) -> Iterator[str]:
    """The shapes in a text, which may be a tuple of shapes."""
    if text != PACKED and not (text.startswith("(") and text.endswith(")")):
        raise ShapeError(f"'{text}' is no shape")
    parts = split(text[1:-1], ", ")
    if text != PACKED and len(parts) > 1 and all(re.fullmatch(r"\(.*\)", part) for part in parts):
        for part in parts:
            yield from nested(part)
    else:
        yield text


def dims(shape: str) -> list[str]:
    return split(shape[1:-1], ", ") if shape != "()" else []


@functools.cache
def names(expression: str) -> frozenset[str]:
    """The names in an expression, functions aside."""
    found = {n.id for n in ast.walk(ast.parse(expression, mode="eval")) if isinstance(n, ast.Name)}
    return frozenset(found - FUNCTIONS.keys())


@functools.cache
def compiled(expression: str):
    return compile(expression, expression, "eval")


def value(expression: str, known: dict) -> object:
    return eval(compiled(expression), FUNCTIONS, known)


def holds(condition: str, known: dict) -> bool:
    """Whether a condition on the arguments holds; an empty one does."""
    if missing := names(condition or "True") - known.keys():
        raise ShapeError(f"'{condition}': no such argument: {', '.join(sorted(missing))}")
    return bool(value(condition or "True", known))


def match(pattern: list[str], shape: tuple, known: dict, stars: int = 0) -> Iterator[dict]:
    """What the names in a pattern can be, so that it is this shape.

    The first `*` is the same in all shapes of a line, and so is the second.
    """
    if not pattern:
        if not shape:
            yield known
        return
    first, rest = pattern[0], pattern[1:]
    if first.startswith("*"):
        name = first[1:] or f"*{stars}"
        if first != "*" and name not in known and not SYMBOL.fullmatch(name):
            raise ShapeError(f"no such argument: {name}")
        for count in range(len(shape) + 1):
            part = shape[:count]
            if tuple(known.get(name, part)) == part:
                now = known | {name: part}
                yield from match(rest, shape[count:], now, stars + (first == "*"))
    elif shape:
        for now in dimension(first, shape[0], known):
            yield from match(rest, shape[1:], now, stars)


def dimension(expression: str, size: int, known: dict) -> Iterator[dict]:
    """What the one unknown name of an expression can be, so that it has this value."""
    unknown = names(expression) - known.keys()
    if wrong := [name for name in unknown if not SYMBOL.fullmatch(name)]:
        raise ShapeError(f"'{expression}': no such argument: {', '.join(wrong)}")
    if not unknown:
        if value(expression, known) == size:
            yield known
    elif len(unknown) == 1:
        (name,) = unknown
        for guess in range(size + 1):
            if value(expression, known | {name: guess}) == size:
                yield known | {name: guess}


def taken(items: tuple[Item, ...], shapes: list[Shape], known: dict) -> Iterator[dict]:
    """What the names in inputs can be, for these shapes."""
    if not items:
        if not shapes:
            yield known
        return
    first, count = items[0], len(items[0].shapes)
    if first.optional:
        yield from taken(items[1:], shapes, known)
    if len(shapes) >= count:
        possible = [known]
        for told, shape in zip(first.shapes, shapes, strict=False):
            if PACKED in (told, shape):
                possible = possible if told == shape else []
            else:
                possible = [now for old in possible for now in match(dims(told), shape, old)]
        for now in possible:
            yield from taken(items[1:], shapes[count:], now)


def broadcast(items: tuple[Item, ...], shapes: list[Shape]) -> list[Shape]:
    """The shapes, with those that are told in the same words broadcast together; other ranks than
    told are only for what has a `*`."""
    told = [shape for part in items for shape in part.shapes]
    if len(told) != len(shapes) or PACKED in shapes:
        return shapes
    both = list(zip(told, shapes, strict=True))
    alike = {
        t: [s for u, s in both if u == t and ("*" in t or len(s) == len(dims(t)))] for t in told
    }
    try:
        return [tuple(torch.broadcast_shapes(*alike[t])) if s in alike[t] else s for t, s in both]
    except RuntimeError:
        return shapes


def returned(items: tuple[Item, ...], known: dict) -> list[Shape]:
    """The shapes of the outputs."""
    found = []
    for part in items:
        if holds(part.condition, known):
            found += [told if told == PACKED else made(dims(told), known) for told in part.shapes]
    return found


def made(pattern: list[str], known: dict) -> tuple[int, ...]:
    """A shape all of whose names are known."""
    found, stars = [], 0
    for part in pattern:
        name = (part[1:] or f"*{stars}") if part.startswith("*") else ""
        stars += part == "*"
        if missing := ({name} if name else names(part)) - known.keys():
            raise ShapeError(f"'{part}': unknown: {', '.join(sorted(missing))}")
        found += known[name] if name else [value(part, known)]
    return tuple(found)


def of_dimension(name: str, value: object, from_end: int, count: int) -> object:
    """What an argument says of one of `count` dimensions, counted from the end.

    Layers that pad have two numbers for each, those of the last dimension first.
    """
    if not isinstance(value, tuple | list):
        return 0 if value == "valid" else value
    if name == "padding" and len(value) == 2 * count:
        return tuple(value[2 * from_end - 2 : 2 * from_end])
    return value[-from_end] if len(value) >= from_end else value


def spread(given: dict, count: int) -> dict:
    """The arguments with one number for each of `count` dimensions, where they are for all."""
    sizes = {"kernel_size", "output_size"}
    return given | {n: (given[n],) * count for n in sizes & given.keys() if type(given[n]) is int}


def explained(line: str, where: dict[str, str]) -> str:
    """A line with expressions in place of the names that they explain."""
    for name, expression in where.items():
        line = re.sub(rf"\b{name}\b", f"({expression})", line)
    return line


def fits(entry: Entry, call: Call) -> dict[int, dict[str, object]]:
    """The lines of an entry that tell what came out of a call, and what the letters in them are.

    Raises:
        ShapeError: a line can't be read, or names what there isn't.
    """
    found = {i: line_fits(entry, text, call) for i, text in enumerate(entry.shapes)}
    return {i: letters for i, letters in found.items() if letters is not None}


def conditions(entry: Entry) -> set[str]:
    """The conditions in the lines of an entry."""
    lines = [read(text) for text in entry.shapes]
    inner = {part.condition for line in lines for part in line.inputs + line.outputs}
    return (inner | {line.condition for line in lines}) - {""}


def line_fits(entry: Entry, text: str, call: Call) -> dict[str, object] | None:
    """What the letters in a line are if it tells what came out of a call, otherwise None."""
    where = {name: told for name, told in entry.where.items() if name != "X_out"}
    line = read(explained(text, where))
    sized = re.findall(r"\b([A-Z])_out\b", text)
    lengths = list(dict.fromkeys(sized))
    given = call.given
    if given.get("stride", 0) is None:
        given = given | {"stride": given["kernel_size"]}
    known = spread(given, len(lengths) or 2)
    if not holds(line.condition, known):
        return None
    for now in taken(line.inputs, broadcast(line.inputs, call.inputs), known):
        for from_end, name in enumerate(reversed(lengths), 1):
            one = {n: of_dimension(n, v, from_end, len(lengths)) for n, v in given.items()}
            if "X_out" not in entry.where or name not in now:
                raise ShapeError(f"'{text}': nothing says what {name}_out is")
            formula = entry.where["X_out"]
            one |= {"length": now[name]}
            if missing := names(formula) - one.keys():
                raise ShapeError(f"'{formula}': no such argument: {', '.join(sorted(missing))}")
            now = now | {f"{name}_out": value(formula, one)}
        outputs = returned(line.outputs, now)
        reduced = call.given.get("reduction", "none") != "none"
        if same([()] if reduced else outputs, call.outputs):
            return {name: size for name, size in now.items() if SYMBOL.fullmatch(name)}
    return None


def same(told: list[Shape], real: list[Shape]) -> bool:
    """Whether shapes are those told, where a size of -1 is one that torch finds out."""
    return len(told) == len(real) and all(
        a == b or (len(a) == len(b) and all(x in (y, -1) for x, y in zip(a, b, strict=True)))
        for a, b in zip(told, real, strict=True)
    )
