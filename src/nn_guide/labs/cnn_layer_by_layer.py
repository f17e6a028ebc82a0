"""Pictures and checks of the lab "A CNN, layer by layer"."""

from itertools import product

import torch
import torch.nn.functional as F
from matplotlib.patches import Rectangle
from torch.overrides import TorchFunctionMode

from nn_guide.labs import COLOURS, check, values

CONVOLUTIONS = {F.conv2d, torch.convolution, torch._convolution}


def show(axes, maps, titles=()):
    """Draw one map `(height, width)` in each of the axes: blue above 0, white at 0, red below."""
    for ax, numbers, title in zip(axes, maps, titles or [""] * len(maps), strict=True):
        limit = numbers.abs().max().item()
        ax.imshow(values(numbers), cmap="RdBu", vmin=-limit, vmax=limit)
        ax.set_title(title, fontsize=10)
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set(visible=True, color="silver")


def show_rows(axes, names, rows):
    """Draw a row of maps `(channels, height, width)` in each of the axes, all of the same width.

    Colours as in `show`; the maps of a row share their scale.
    """
    for ax, name, maps in zip(axes, names, rows, strict=True):
        limit = maps.abs().max().item()
        scale = 24 // maps.shape[-1]
        large = maps.repeat_interleave(scale, dim=1).repeat_interleave(scale, dim=2)
        row = F.pad(large, (1, 2, 1, 1), value=torch.nan).transpose(0, 1).flatten(1)
        ax.imshow(values(row), cmap="RdBu", vmin=-limit, vmax=limit, interpolation="nearest")
        for channel in range(len(maps)):
            square = Rectangle((27 * channel + 0.5, 0.5), 24, 24, fill=False, edgecolor="silver")
            ax.add_patch(square)
        ax.set(xticks=[], yticks=[])
        ax.set_ylabel(name, rotation=0, ha="right", va="center", fontsize=10)
        ax.spines[:].set_visible(False)


def slopes(axes, results):
    """Draw the errors on `x` and on `shuffle(x)`, a line for each seed, a colour for each model."""
    names = ("x", "shuffle(x)")
    for colour, marker, (name, pair) in zip(COLOURS, "so", results.items(), strict=False):
        lines = axes.plot(names, pair, marker=marker, color=colour)
        lines[0].set_label(name)
    axes.set(ylabel="errors", ylim=(0, None), xlim=(-0.3, 1.3))
    axes.legend(loc="lower right")


@check
def check_output_size(output_size):
    """Exercise 1: the size of the output."""
    options = {"stride": (1, 2, 3), "padding": (0, 1, 2), "dilation": (1, 2)}
    defaults = {"stride": 1, "padding": 0, "dilation": 1}
    cases = [
        (size, kernel, {k: v for k, v in zip(options, chosen, strict=True) if v != defaults[k]})
        for size, kernel in product((8, 7, 12, 5), (3, 2, 5))
        for chosen in product(*options.values())
    ]
    for size, kernel, given in sorted(cases, key=lambda case: len(case[2])):
        picture = torch.empty(1, 1, size, size, device="meta")
        weight = torch.empty(1, 1, kernel, kernel, device="meta")
        if given.get("dilation", 1) * (kernel - 1) >= size + 2 * given.get("padding", 0):
            continue
        expected = F.conv2d(picture, weight, **given).shape[-1]
        got = output_size(size, kernel, **given)
        call = ", ".join(map(str, [size, kernel, *(f"{k}={v}" for k, v in given.items())]))
        assert got == expected, f"output_size({call}) is {got}, but F.conv2d gives {expected}"
        assert not isinstance(got, float), f"output_size({call}) is {got}, which is not an int"


class WithoutConvolution(TorchFunctionMode):
    """Refuse the functions that would do the exercise."""

    def __torch_function__(self, function, types, args=(), kwargs=None):
        assert function not in CONVOLUTIONS, f"{function.__name__} must not do the work"
        return function(*args, **kwargs or {})


@check
def check_convolve(convolve):
    """Exercise 2: a convolution by hand."""

    def compare(x_shape, weight_shape):
        # Small whole numbers: every way to add them up gives the same, in TF32 too.
        x, weight = (torch.randint(-4, 5, shape).float() for shape in (x_shape, weight_shape))
        expected = F.conv2d(x, weight)
        with WithoutConvolution():
            got = convolve(x, weight)
        case = f"x {x_shape} and weight {weight_shape}"
        shape = tuple(got.shape)
        assert shape == tuple(expected.shape), (
            f"{case} give the shape {shape}, not {tuple(expected.shape)}"
        )

        def is_close(other):
            return torch.allclose(got.float(), other, atol=1e-3)

        assert not is_close(F.conv2d(x, weight.flip(2, 3))), (
            f"{case}: the kernel lies on the picture turned around by 180 degrees"
        )
        assert not (got == 0).all(), f"{case}: every output is 0"
        first = F.conv2d(x[:, :1], weight[:, :1])
        assert x_shape[1] == 1 or not is_close(first), (
            f"{case}: only the first of the {x_shape[1]} input channels counts"
        )
        off = (got - expected).abs().max().item()
        assert is_close(expected), f"{case}: the result is up to {off:.0f} away from F.conv2d"

    compare((1, 1, 8, 8), (1, 1, 3, 3))
    compare((1, 3, 8, 8), (1, 3, 3, 3))
    compare((1, 1, 8, 8), (4, 1, 3, 3))
    compare((2, 3, 8, 7), (4, 3, 3, 2))


@check
def check_any_size(any_size):
    """Exercise 3: pictures of any size."""
    model = any_size()
    for height, width in ((8, 8), (12, 12), (12, 8)):
        x = torch.rand(4, 1, height, width)
        try:
            logits = model(x)
        except RuntimeError as error:
            raise AssertionError(f"a picture of {height} x {width}: {error}") from None
        shape = tuple(logits.shape)
        assert shape == (4, 10), f"x {tuple(x.shape)} gives logits {shape}, not (4, 10)"
        assert torch.allclose(model(x[:1]), logits[:1], atol=1e-2), (
            "the logits of a picture depend on the other pictures of the batch"
        )
    head = sum(parameter.numel() for parameter in model.parameters()) - 80 - 1168
    assert head == 170, (
        f"beside the two Conv2d there are {head} parameters, not 16 * 10 + 10: "
        "the Linear must get one number for each channel"
    )
    x = torch.rand(300, 1, 12, 12, requires_grad=True)
    model(x).square().sum().backward()
    unseen = (x.grad.abs().sum(dim=0) == 0).sum().item()
    assert unseen == 0, f"{unseen} of 12 x 12 pixels don't change the logits"
