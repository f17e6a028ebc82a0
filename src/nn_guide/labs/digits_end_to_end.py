"""Drawings and checks of the lab "Digits, end to end"."""

import torch
import torch.nn.functional as F
from matplotlib.patches import Rectangle
from torch import Tensor, nn

from nn_guide.labs import check, is_tensor, say, values
from nn_guide.labs.digits import digits as digits


def gallery(
    axes, pictures: Tensor, titles=(), columns: int = 12
) -> None:
    """Draw pictures `(N, 1, H, W)` in rows, each under its title, if
    there are any."""
    height, width = pictures.shape[-2:]
    down = height + (4 if titles else 2)
    for index, picture in enumerate(pictures):
        left, top = (
            index % columns * (width + 2),
            index // columns * down,
        )
        extent = (left, left + width, top + height, top)
        axes.imshow(
            values(picture[0]),
            cmap="gray_r",
            vmin=0,
            vmax=1,
            extent=extent,
        )
        axes.add_patch(
            Rectangle(
                (left, top),
                width,
                height,
                fill=False,
                edgecolor="silver",
            )
        )
    for index, title in enumerate(titles):
        middle = index % columns * (width + 2) + width / 2
        axes.text(
            middle,
            index // columns * down - 0.5,
            title,
            ha="center",
            fontsize=9,
        )
    bottom = (len(pictures) - 1) // columns * down + height
    axes.set(
        xlim=(-1, columns * (width + 2) - 1),
        ylim=(bottom + 1, -3 if titles else -1),
    )
    axes.set_axis_off()


def bars(axes, names, **series) -> None:
    """Draw a group of bars for each name, one bar per series, with the
    numbers on top."""
    width = 0.8 / len(series)
    for index, (label, numbers) in enumerate(series.items()):
        places = [
            place + width * index for place in range(len(numbers))
        ]
        drawn = axes.bar(
            places, numbers, width=0.9 * width, label=label
        )
        axes.bar_label(drawn, fmt="%.2f", fontsize=8)
    axes.set_xticks(
        [place + 0.4 - width / 2 for place in range(len(names))], names
    )
    axes.set(ylabel="accuracy", ylim=(0, 1.1))
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)


@check
def check_recall(recall):
    """Exercise 1: accuracy per class."""
    classes = torch.arange(10)
    matrix = torch.diag(classes + 1)
    matrix[classes, (classes + 1) % 10] += 3 * classes + 1
    found = recall(matrix.clone())
    is_tensor(found, "recall(matrix)", (10,))
    for here, right in enumerate(matrix.diagonal().tolist()):
        total, share = matrix[here].sum().item(), found[here].item()
        wanted = right / total
        assert abs(share - wanted) < 1e-4, say(
            f"{right} of the {total} pictures of class {here} are "
            f"read right, that is {wanted:.3f}, but "
            f"recall(matrix)[{here}] is {share:.3f}",
            f"类别 {here} 的 {total} 张图片认对了 {right} 张，"
            f"召回率是 {wanted:.3f}，而 recall(matrix)[{here}] 是 "
            f"{share:.3f}",
        )


class Probe(nn.Module):
    """Answer what its pictures say, and note how it, or a copy of it,
    is called."""

    calls: list = []  # noqa: RUF012

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.frozen = nn.Parameter(torch.zeros(1), requires_grad=False)
        self.dropout = nn.Dropout(0.5)
        self.calls.clear()

    def forward(self, pictures):
        logits = self.scale * pictures.flatten(1)[:, :10] + self.frozen
        in_training = self.training or self.dropout.training
        self.calls.append(
            (len(pictures), in_training, logits.requires_grad)
        )
        return logits


@check
def check_evaluate(evaluate):
    """Exercise 2: judge a model and leave no trace."""
    classes = torch.arange(101) % 10
    pictures = F.one_hot(
        (classes + (torch.arange(101) < 37)) % 10, 64
    ).float()
    pictures = pictures.reshape(101, 1, 8, 8)
    for mode in (True, False):
        probe = Probe().train(mode)
        with torch.enable_grad():
            found = evaluate(probe, pictures.clone(), classes.clone())
            gradients = torch.is_grad_enabled()
        kind, missing = type(found).__name__, found is None
        one_number = not missing and torch.as_tensor(found).numel() == 1
        assert one_number, say(
            f"evaluate(model, x, y) returns {kind}, not one number"
            + (": is there a `return`?" if missing else ""),
            f"evaluate(model, x, y) 返回的是 {kind}，不是一个数"
            + ("：是不是漏了 `return`？" if missing else ""),
        )
        assert probe.calls, say(
            "the model wasn't called", "模型没有被调用"
        )
        sizes, in_training, graph = zip(*probe.calls, strict=True)
        assert not any(in_training), say(
            "the model was in training mode while it was judged",
            "评估时，模型处于训练模式",
        )
        assert not any(graph), say(
            "the logits require a gradient: a graph was built",
            "logits 需要梯度：建了计算图",
        )
        assert max(sizes) < 101, say(
            "all pictures went into the model at once, not in batches",
            "全部图片一次送进了模型，没有分批",
        )
        assert abs(float(found) - 64 / 101) < 1e-4, say(
            f"64 of 101 pictures are right, that is {64 / 101:.3f}, "
            f"not {float(found):.3f}",
            f"101 张图片认对了 64 张，准确率应为 {64 / 101:.3f}，"
            f"不是 {float(found):.3f}",
        )
        now = probe.training, probe.dropout.training
        assert now == (mode, mode), say(
            f"the model and its dropout had training={mode} before, "
            f"and have {now} after",
            f"调用之前，模型和其中的 dropout 的 training 都是 {mode}，"
            f"之后成了 {now}",
        )
        learns = probe.scale.requires_grad, probe.frozen.requires_grad
        assert learns == (True, False), say(
            "two parameters had requires_grad (True, False) before, "
            f"and have {learns} after",
            "两个参数的 requires_grad 原来是 (True, False)，"
            f"调用之后成了 {learns}",
        )
        assert gradients, say(
            "after evaluate, gradients are still switched off, for "
            "the caller as well",
            "evaluate 返回之后，梯度仍然是关闭的，调用者也受影响",
        )


def fit(model: nn.Module, epochs: int = 10) -> nn.Module:
    """Train the model on the training pictures as they are."""
    pictures, classes = digits()[0].tensors
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    model.train()
    for _ in range(epochs):
        for batch in torch.randperm(len(classes)).split(64):
            loss = F.cross_entropy(
                model(pictures[batch]), classes[batch]
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval()


@check
def check_reader(reader):
    """Exercise 3: a model that doesn't mind a shift, without having
    seen one."""
    model = reader()
    kind = type(model).__name__
    assert isinstance(model, nn.Module), say(
        f"reader() returns {kind}, not a module"
        + (": is there a `return`?" if model is None else ""),
        f"reader() 返回的是 {kind}，不是模块"
        + ("：是不是漏了 `return`？" if model is None else ""),
    )
    pictures, classes = digits()[1].tensors
    is_tensor(
        model.eval()(pictures[:5]), "reader()(pictures[:5])", (5, 10)
    )
    parameters = sum(
        parameter.numel() for parameter in model.parameters()
    )
    assert parameters <= 1500, say(
        f"the model has {parameters:,} parameters, not at most 1,500",
        f"模型有 {parameters:,} 个参数，超过了 1,500 个",
    )
    fit(model)
    for shift, least in ((0, 0.93), (-1, 0.9), (1, 0.9)):
        with torch.no_grad():
            predicted = model(pictures.roll(shift, dims=3)).argmax(
                dim=1
            )
        found = (predicted == classes).float().mean().item()
        assert found >= least, say(
            f"trained and then judged on x.roll({shift}, dims=3), "
            f"it gets {found:.0%} right, not {least:.0%}",
            f"训练之后在 x.roll({shift}, dims=3) 上评估，"
            f"准确率是 {found:.0%}，没有达到 {least:.0%}",
        )
