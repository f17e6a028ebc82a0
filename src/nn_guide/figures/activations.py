"""Each activation function of torch.nn with its derivative, and what can be measured of both.

The page `activations/overview` is generated from this data.
"""

import inspect
import math

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SIZE = (2.6, 1.7)
LIMIT, POINTS = 4, 65

# The page that teaches it, the function in torch.nn.functional (F.x), and the formula.
ACTIVATIONS = {
    "ReLU": ("relu-family", "relu", r"\max(0, x)"),
    "ReLU6": ("relu-family", "relu6", r"\min(\max(0, x), 6)"),
    "LeakyReLU": ("relu-family", "leaky_relu", r"\begin{cases} x & x > 0 \\ a x \end{cases}"),
    "PReLU": ("relu-family", "prelu", r"\begin{cases} x & x > 0 \\ w x \end{cases}"),
    "RReLU": ("relu-family", "rrelu", r"\begin{cases} x & x > 0 \\ r x \end{cases}"),
    "ELU": ("relu-family", "elu", r"\begin{cases} x & x > 0 \\ \alpha (e^x - 1) \end{cases}"),
    "CELU": (
        "relu-family",
        "celu",
        r"\begin{cases} x & x > 0 \\ \alpha (e^{x / \alpha} - 1) \end{cases}",
    ),
    "SELU": (
        "relu-family",
        "selu",
        r"\lambda \begin{cases} x & x > 0 \\ \alpha (e^x - 1) \end{cases}",
    ),
    "Threshold": (
        "relu-family",
        "threshold",
        r"\begin{cases} x & x > t \\ v \end{cases}",
    ),
    "Sigmoid": ("sigmoid-and-tanh", "sigmoid", r"\frac{1}{1 + e^{-x}}"),
    "Hardsigmoid": ("sigmoid-and-tanh", "hardsigmoid", r"\min(\max(0, \frac{x + 3}{6}), 1)"),
    "LogSigmoid": ("sigmoid-and-tanh", "logsigmoid", r"-\log(1 + e^{-x})"),
    "Tanh": ("sigmoid-and-tanh", "tanh", r"\frac{e^x - e^{-x}}{e^x + e^{-x}}"),
    "Hardtanh": ("sigmoid-and-tanh", "hardtanh", r"\min(\max(a, x), b)"),
    "Softsign": ("sigmoid-and-tanh", "softsign", r"\frac{x}{1 + \vert x \vert}"),
    "Tanhshrink": ("sigmoid-and-tanh", "tanhshrink", r"x - \tanh \, x"),
    "Hardshrink": (
        "sigmoid-and-tanh",
        "hardshrink",
        r"\begin{cases} x & \vert x \vert > \lambda \\ 0 \end{cases}",
    ),
    "Softshrink": ("sigmoid-and-tanh", "softshrink", r"x - \min(\max(-\lambda, x), \lambda)"),
    "GELU": ("smooth-and-gated", "gelu", r"x \, \Phi(x)"),
    "SiLU": ("smooth-and-gated", "silu", r"x \, \sigma(x)"),
    "Mish": ("smooth-and-gated", "mish", r"x \, \tanh(\log(1 + e^x))"),
    "Softplus": ("smooth-and-gated", "softplus", r"\frac{1}{\beta} \log(1 + e^{\beta x})"),
    "Hardswish": ("smooth-and-gated", "hardswish", r"x \min(\max(0, \frac{x + 3}{6}), 1)"),
    "GLU": ("smooth-and-gated", "glu", r"a \, \sigma(b)"),
    "Softmax": ("softmax", "softmax", r"\frac{e^{x_i}}{\sum_j e^{x_j}}"),
    "Softmin": ("softmax", "softmin", r"\frac{e^{-x_i}}{\sum_j e^{-x_j}}"),
    "LogSoftmax": ("softmax", "log_softmax", r"x_i - \log \sum_j e^{x_j}"),
    "Softmax2d": ("softmax", "softmax", r"\frac{e^{x_c}}{\sum_j e^{x_j}}"),
}
PARTS = list(ACTIVATIONS)

# Arguments that have no default, or whose default needs a warning.
GIVEN = {
    "Threshold": {"threshold": 1, "value": -1},
    "Softmax": {"dim": -1},
    "Softmin": {"dim": -1},
    "LogSoftmax": {"dim": -1},
}
# Activations of several numbers: the input of which the first output is drawn.
SEVERAL = {
    "GLU": "(x, x)",
    "Softmax": "(x, 0, 0)",
    "Softmin": "(x, 0, 0)",
    "LogSoftmax": "(x, 0, 0)",
    "Softmax2d": "(x, 0, 0)",
}


def evaluate(name: str, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The activation and its derivative at each of the numbers `x`, in evaluation mode."""
    layer = getattr(nn, name)(**GIVEN.get(name, {})).to(x.dtype).eval()
    x = x.clone().requires_grad_()
    if name not in SEVERAL:
        y = layer(x)
    else:
        other = x if name == "GLU" else torch.zeros_like(x)
        inputs = torch.stack([x, other] if name == "GLU" else [x, other, other], dim=-1)
        y = layer(inputs[:, :, None, None] if name == "Softmax2d" else inputs)
        y = y.reshape(len(x), -1)[:, 0]
    (slope,) = torch.autograd.grad(y.sum(), x)
    return y.detach(), slope


def facts(name: str) -> dict:
    """What can be measured: range, range of the slope, monotone or not, mean for normal input."""
    layer = getattr(nn, name)
    x = torch.arange(-30_000, 30_001, dtype=torch.float64) / 1000
    y, slope = evaluate(name, x)
    far, far_slope = evaluate(name, torch.tensor([-1e6, 1e6], dtype=torch.float64))
    density = torch.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
    bounds = [min(y.min(), far.min()).item(), max(y.max(), far.max()).item()]
    monotone = bool((y.diff() >= -1e-6).all() or (y.diff() <= 1e-6).all())
    parameters = inspect.signature(layer).parameters.values()
    return {
        "arguments": [
            p.name if p.default is p.empty else f"{p.name}={_short(p.default)}"
            for p in parameters
            if p.name not in ("device", "dtype") and p.kind is p.POSITIONAL_OR_KEYWORD
        ],
        "learnable": sum(p.numel() for p in layer(**GIVEN.get(name, {})).parameters()),
        "range": [bound if abs(bound) < 1000 else None for bound in bounds],
        "lowest_at": None if monotone else x[y.argmin()].item(),
        "slope": [
            min(slope.min(), far_slope.min()).item(),
            max(slope.max(), far_slope.max()).item(),
        ],
        "jumps": [round(x[i].item(), 2) for i in _jumps(y)],
        "kinks": [round(x[i].item(), 2) for i in _jumps(slope)],
        "monotone": monotone,
        "mean": torch.trapezoid(y * density, x).item(),
    }


def data() -> Data:
    """Per activation: what is known and measured of it, its values and its slopes."""
    found = {}
    with torch.device("cpu"):
        x = torch.linspace(-LIMIT, LIMIT, POINTS, dtype=torch.float64)
        for name, (page, function, formula) in ACTIVATIONS.items():
            y, slope = evaluate(name, x)
            known = {"page": page, "function": function, "formula": formula}
            found[name] = known | {"of": SEVERAL.get(name, "x")} | facts(name)
            found[name] |= {"y": y.tolist(), "dy": slope.tolist()}
    return found


def _jumps(values: torch.Tensor) -> list[int]:
    """Where neighbours of a fine grid differ by far more than a continuous function's do."""
    return (values.diff().abs() > 0.1).nonzero()[:, 0].tolist()


def _short(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else repr(value)


def draw(figure: Figure, data: Data) -> None:
    """The function as a line, its derivative as a dashed line, both broken where they jump."""
    axes = figure.add_subplot()
    grid = torch.linspace(-LIMIT, LIMIT, POINTS).tolist()
    lines = [("y", "jumps", "C0", "-"), ("dy", "kinks", "C1", "--")]
    for key, breaks, color, style in lines:
        values = [
            math.nan if any(abs(x - at) < 0.01 for at in data[breaks]) else value
            for x, value in zip(grid, data[key], strict=True)
        ]
        axes.plot(grid, values, style, color=color)
    axes.set_xlim(-LIMIT, LIMIT)
    axes.set_xticks([-LIMIT, 0, LIMIT])
    axes.locator_params(axis="y", nbins=4)
    axes.tick_params(labelsize=9, length=2)
    axes.set_xlabel("x", fontsize=9, labelpad=0)
    axes.set_title("y, dy/dx", loc="left", fontsize=9)
