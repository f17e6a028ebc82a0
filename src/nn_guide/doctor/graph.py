"""The graph behind a loss."""

from collections.abc import Iterator
from typing import Any

from torch import Tensor

# What changes the shape of numbers and not the numbers.
SAME_NUMBERS = (
    "View",
    "UnsafeView",
    "Reshape",
    "Squeeze",
    "Unsqueeze",
    "Select",
    "Slice",
    "Transpose",
    "TBackward",
    "Permute",
    "Clone",
    "ToCopy",
    "Expand",
    "Alias",
    "Contiguous",
    "Flatten",
)


def nodes(root: Any, limit: int = 50_000) -> Iterator[Any]:
    """The nodes from which a result was computed, the last first, each once."""
    seen: set[Any] = set()
    todo = [root]
    while todo and len(seen) < limit:
        node = todo.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        yield node
        todo += [before for before, _ in node.next_functions]


def leaves(root: Any) -> Iterator[Tensor]:
    """The tensors to which `backward` would give gradients."""
    for node in nodes(root):
        if (leaf := getattr(node, "variable", None)) is not None:
            yield leaf


def last_operation(tensor: Tensor) -> str:
    """The operation that made a tensor's numbers, as autograd names it: Softmax, Relu."""
    return _operation(tensor.grad_fn)


def before_loss(root: Any, depth: int = 6) -> tuple[str, str]:
    """A loss that takes logits, and the operation that made them; empty if there is none."""
    level = [root]
    for _ in range(depth):
        for node in level:
            inner = node.next_functions[0][0] if node.next_functions else None
            if inner is None:
                continue
            if node.name().startswith("BinaryCrossEntropyWithLogits"):
                return "binary_cross_entropy_with_logits", _operation(inner)
            if node.name().startswith("NllLoss") and inner.name().startswith("LogSoftmax"):
                return "cross_entropy", _operation(inner.next_functions[0][0])
        level = [n for node in level for n, _ in node.next_functions if n is not None]
    return "", ""


def _operation(node: Any) -> str:
    while node is not None and node.name().startswith(SAME_NUMBERS):
        node = node.next_functions[0][0] if node.next_functions else None
    return node.name().partition("Backward")[0] if node is not None else ""


def broadcast(root: Any, depth: int = 4) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """The shapes (N, 1) and (N, N) if a loss subtracts so that a column meets a row."""
    level = [root]
    for _ in range(depth):
        for node in level:
            if not node.name().startswith("Sub"):
                continue
            made = _shape(node)
            for before, _ in node.next_functions:
                given = _shape(before) if before is not None else None
                if made and given and _crossed(given, made):
                    return given, made
        level = [n for node in level for n, _ in node.next_functions if n is not None]
    return None


def _crossed(given: tuple[int, ...], made: tuple[int, ...]) -> bool:
    """Whether N predictions met N targets, all with all."""
    square = len(made) == 2 and made[0] == made[1] > 1
    return square and given in ((made[0], 1), (made[0],))


def _shape(node: Any) -> tuple[int, ...] | None:
    try:
        return tuple(node._input_metadata[0].shape)
    except (AttributeError, IndexError, RuntimeError, TypeError):
        return None
