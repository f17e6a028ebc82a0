"""Pictures and checks of the lab "A CNN, layer by layer"."""

import operator
from itertools import product

import torch
import torch.nn.functional as F
from matplotlib.patches import Rectangle
from torch import nn

from nn_guide.labs import COLOURS, Calls, check, is_tensor, say, values
from nn_guide.labs.digits import digits as digits
from nn_guide.training.shapes import shapes as shapes


def show(axes, maps, titles=()):
    """Draw one map `(height, width)` in each of the axes: blue above 0,
    white at 0, red below."""
    for ax, numbers, title in zip(
        axes, maps, titles or [""] * len(maps), strict=True
    ):
        limit = numbers.abs().max().item()
        ax.imshow(values(numbers), cmap="RdBu", vmin=-limit, vmax=limit)
        ax.set_title(title, fontsize=10)
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set(visible=True, color="silver")


def show_rows(axes, names, rows):
    """Draw a row of maps `(channels, height, width)` in each of the
    axes, all of the same width.

    Colours as in `show`; the maps of a row share their scale.
    """
    for ax, name, maps in zip(axes, names, rows, strict=True):
        limit = maps.abs().max().item()
        scale = 24 // maps.shape[-1]
        large = maps.repeat_interleave(scale, dim=1).repeat_interleave(
            scale, dim=2
        )
        row = (
            F.pad(large, (1, 2, 1, 1), value=torch.nan)
            .transpose(0, 1)
            .flatten(1)
        )
        ax.imshow(
            values(row),
            cmap="RdBu",
            vmin=-limit,
            vmax=limit,
            interpolation="nearest",
        )
        for channel in range(len(maps)):
            square = Rectangle(
                (27 * channel + 0.5, 0.5),
                24,
                24,
                fill=False,
                edgecolor="silver",
            )
            ax.add_patch(square)
        ax.set(xticks=[], yticks=[])
        ax.set_ylabel(
            name, rotation=0, ha="right", va="center", fontsize=10
        )
        ax.spines[:].set_visible(False)


def slopes(axes, results):
    """Draw the errors on `x` and on `shuffle(x)`, a line for each seed,
    a colour for each model."""
    names = ("x", "shuffle(x)")
    for colour, marker, (name, pair) in zip(
        COLOURS, "so", results.items(), strict=False
    ):
        lines = axes.plot(names, pair, marker=marker, color=colour)
        lines[0].set_label(name)
    axes.set(ylabel="errors", ylim=(0, None), xlim=(-0.3, 1.3))
    axes.legend(loc="lower right")


def no_convolution(calls, call):
    """Assert that no convolution of torch is among the calls, whatever
    its name."""
    used = sorted(
        name
        for name in calls.names
        if "conv" in name.rpartition(".")[2]
    )
    assert not used, say(
        f"{call} calls {used[-1]}: a convolution must not do the work",
        f"{call} 调用了 {used[-1]}：本题不能用现成的卷积",
    )


@check
def check_output_size(output_size):
    """Exercise 1: the size of the output."""
    options = {
        "stride": (1, 2, 3),
        "padding": (0, 1, 2),
        "dilation": (1, 2),
    }
    defaults = {"stride": 1, "padding": 0, "dilation": 1}
    cases = [
        (
            size,
            kernel,
            {
                k: v
                for k, v in zip(options, chosen, strict=True)
                if v != defaults[k]
            },
        )
        for size, kernel in product((8, 7, 12, 5), (3, 2, 5))
        for chosen in product(*options.values())
    ]
    for size, kernel, given in sorted(
        cases, key=lambda case: len(case[2])
    ):
        picture = torch.empty(1, 1, size, size, device="meta")
        weight = torch.empty(1, 1, kernel, kernel, device="meta")
        if given.get("dilation", 1) * (
            kernel - 1
        ) >= size + 2 * given.get("padding", 0):
            continue
        expected = F.conv2d(picture, weight, **given).shape[-1]
        arguments = [
            size,
            kernel,
            *(f"{k}={v}" for k, v in given.items()),
        ]
        call = f"output_size({', '.join(map(str, arguments))})"
        with Calls() as calls:
            got = output_size(size, kernel, **given)
        no_convolution(calls, call)
        assert got is not None, say(
            f"{call} returns None: is there a `return`?",
            f"{call} 返回的是 None：是不是漏了 `return`？",
        )
        assert got == expected, say(
            f"{call} is {got}, but F.conv2d gives {expected}",
            f"{call} 得到 {got}，而 F.conv2d 得到 {expected}",
        )
        try:
            operator.index(got)
        except TypeError:
            words = say(
                f"{call} is {got}, which is not an int",
                f"{call} 得到 {got}，不是 int",
            )
            raise AssertionError(words) from None


@check
def check_convolve(convolve):
    """Exercise 2: a convolution by hand."""

    def compare(x_shape, weight_shape):
        # Small whole numbers: every way to add them up gives the same,
        # in TF32 too.
        x, weight = (
            torch.randint(-4, 5, shape).float()
            for shape in (x_shape, weight_shape)
        )
        expected = F.conv2d(x, weight)
        given = x.clone(), weight.clone()
        with Calls() as calls:
            got = convolve(*given)
        no_convolution(calls, "convolve")
        case = f"x {x_shape}, weight {weight_shape}"
        is_tensor(got, f"convolve(x, weight) [{case}]", expected.shape)
        got = got.float()

        def is_close(other):
            return torch.allclose(got, other, atol=1e-3)

        assert not is_close(F.conv2d(x, weight.flip(2, 3))), say(
            f"{case}: the kernel lies on the picture turned around by "
            "180 degrees",
            f"{case}：卷积核被旋转了 180 度",
        )
        assert not (got == 0).all(), say(
            f"{case}: every output is 0", f"{case}：输出全是 0"
        )
        first = F.conv2d(x[:, :1], weight[:, :1])
        assert x_shape[1] == 1 or not is_close(first), say(
            f"{case}: only the first of the {x_shape[1]} input "
            "channels counts",
            f"{case}：{x_shape[1]} 个输入通道里只有第一个算进去了",
        )
        off = (got - expected).abs().max().item()
        assert is_close(expected), say(
            f"{case}: the result is up to {off:.0f} away from F.conv2d",
            f"{case}：结果与 F.conv2d 最多相差 {off:.0f}",
        )
        assert all(map(torch.equal, given, (x, weight))), say(
            "convolve changes x or weight: F.conv2d leaves both as "
            "they are",
            "convolve 修改了 x 或 weight，而 F.conv2d 不会改动它们",
        )

    compare((1, 1, 8, 8), (1, 1, 3, 3))
    compare((1, 3, 8, 8), (1, 3, 3, 3))
    compare((1, 1, 8, 8), (4, 1, 3, 3))
    compare((2, 3, 8, 7), (4, 3, 3, 2))


@check
def check_any_size(any_size):
    """Exercise 3: pictures of any size."""
    model = any_size()
    kind = type(model).__name__
    assert isinstance(model, nn.Module), say(
        f"any_size() returns {kind}, not a module"
        + (": is there a `return`?" * (model is None)),
        f"any_size() 返回的是 {kind}，不是模块"
        + ("：是不是漏了 `return`？" * (model is None)),
    )
    model.eval()
    answers = []
    for height, width in ((8, 8), (12, 12), (12, 8), (9, 7)):
        x = torch.randn(4, 1, height, width)
        case = say(
            f"a picture of {height} x {width}",
            f"图片大小为 {height} x {width} 时",
        )
        try:
            logits = model(x)
        except RuntimeError as error:
            raise AssertionError(
                say(f"{case}: {error}", f"{case}，报错：{error}")
            ) from None
        is_tensor(
            logits,
            f"model(torch.randn(4, 1, {height}, {width}))",
            (4, 10),
        )
        answers.append((case, x, logits))
    for case, x, logits in answers:
        maps, linear = maps_and_linear(model, x)
        reductions = {
            "mean": lambda maps: maps.mean((2, 3)),
            "maximum": lambda maps: maps.amax((2, 3)),
            "sum": lambda maps: maps.sum((2, 3)),
        }
        # With or without another pooling layer before the end: the text
        # leaves that open.
        found = [
            name
            for name, reduce in reductions.items()
            for end in (maps, F.max_pool2d(maps, 2))
            if torch.allclose(
                logits, F.linear(reduce(end), *linear), atol=1e-3
            )
        ]
        hint = f": it gets the {found[0]}" if found else ""
        chinese = {
            "maximum": "：传进去的是最大值",
            "sum": "：传进去的是总和",
        }
        assert found[:1] == ["mean"], say(
            f"{case}: the logits aren't those that the Linear makes "
            f"of the mean over all places of each channel{hint}",
            f"{case}，logits 不是由 Linear 根据每个通道在所有位置上的平"
            "均值算出的" + (chinese[found[0]] if found else ""),
        )


def maps_and_linear(model, x):
    """The maps after the second ReLU, and weight and bias of the last
    layer.

    They come from the model's parameters by their shapes, however it is
    written.
    """
    parameters = {
        tuple(p.squeeze().shape): p for p in model.parameters()
    }
    count = sum(p.numel() for p in model.parameters()) - 80 - 1168
    convolutions = [(8, 3, 3), (8,), (16, 8, 3, 3), (16,)]
    one_per_channel = (10, 16) in parameters and count in (160, 170)
    assert all(shape in parameters for shape in convolutions), say(
        "the two convolutions, 8 and 16 kernels of 3 by 3 with a bias "
        "each, aren't both there: keep them as they are",
        "两个卷积层（8 个和 16 个 3 乘 3 的卷积核，都带偏置）"
        "没有都留着，请保持原样",
    )
    assert one_per_channel, say(
        f"beside the two Conv2d there are {count} parameters, not 16 "
        "* 10 + 10: the Linear must get one number for each channel",
        f"除了两个 Conv2d，还有 {count} 个参数，应为 16 * 10 + 10 个："
        "每个通道只传给 Linear 一个数",
    )
    first, second = (
        [parameters[shape] for shape in convolutions[i : i + 2]]
        for i in (0, 2)
    )
    maps = F.conv2d(
        x, first[0].view(8, 1, 3, 3), first[1], padding=1
    ).relu()
    maps = F.conv2d(F.max_pool2d(maps, 2), *second, padding=1).relu()
    return maps, (
        parameters[10, 16].view(10, 16),
        parameters.get((10,)),
    )
