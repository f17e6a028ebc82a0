"""torch.optim.LBFGS, as in torch 2.13"""

from collections.abc import Callable
from typing import NamedTuple

from torch import Tensor


class Point(NamedTuple):
    """What is known after a step of length t along a line"""

    t: float
    loss: float
    gradient: Tensor
    slope: Tensor


def lowest(a: Point, b: Point, left: float, right: float) -> float:
    """Where the cubic through both points and slopes is lowest"""
    if a.t > b.t:
        a, b = b, a
    bend = a.slope + b.slope - 3 * (a.loss - b.loss) / (a.t - b.t)
    square = bend**2 - a.slope * b.slope
    if square < 0:
        return (left + right) / 2
    root = square.sqrt()
    share = (b.slope + root - bend) / (b.slope - a.slope + 2 * root)
    return min(max(b.t - (b.t - a.t) * share, left), right)


def strong_wolfe(
    at: Callable, start: Point, t: float, scale: Tensor, tries: int
) -> Point:
    """A step to a clearly lower loss and a clearly flatter line"""

    def too_high(point: Point) -> bool:
        return point.loss > start.loss + 1e-4 * point.t * start.slope

    def flat(point: Point) -> bool:
        return abs(point.slope) <= -0.9 * start.slope

    count, previous, new = 0, start, at(t)
    bracket = [start, new]
    while count < tries:  # (1)!
        bracket = [previous, new]
        if too_high(new) or (count > 1 and new.loss >= previous.loss):
            break
        if flat(new):
            return new
        if new.slope >= 0:
            break
        nearest = new.t + 0.01 * (new.t - previous.t)
        t = lowest(previous, new, nearest, new.t * 10)
        count, previous, new = count + 1, new, at(t)
        bracket = [start, new]

    best = int(bracket[1].loss < bracket[0].loss)
    stuck = False
    while count < tries:  # (2)!
        if abs(bracket[1].t - bracket[0].t) * scale < 1e-9:
            break
        left, right = sorted(point.t for point in bracket)
        t = lowest(*bracket, left, right)
        edge = 0.1 * (right - left)
        near = min(right - t, t - left) < edge
        if near and (stuck or t >= right or t <= left):
            t = (
                right - edge
                if abs(t - right) < abs(t - left)
                else left + edge
            )
            near = False
        stuck = near
        count, new = count + 1, at(t)
        if too_high(new) or new.loss >= bracket[best].loss:
            bracket[1 - best] = new
            best = int(bracket[1].loss < bracket[0].loss)
            continue
        if flat(new):
            return new
        if new.slope * (bracket[1 - best].t - bracket[best].t) >= 0:
            bracket[1 - best] = bracket[best]
        bracket[best] = new
    return bracket[best]
