"""Data and checks of the lab "Ten broken programs"."""

import torch
from torch import nn

from nn_guide.labs import check, say

try:
    from nn_guide import doctor
except ImportError as error:
    raise ImportError(
        say(
            "This notebook needs the package nn-guide: run `%pip "
            "install nn-guide` in a cell, then restart the kernel.",
            "本 notebook 需要 nn-guide 这个包：请在一个单元里运行 "
            "`%pip install nn-guide`，再重启内核。",
        )
    ) from error

RADIUS = 2.4


def circle(n: int):
    """Points (n, 2) in the plane, and whether each lies in a circle:
    0 or 1 (n,)."""
    points = 2 * torch.randn(n, 2)
    return points, (points.norm(dim=1) < RADIUS).long()


def right(model) -> float:
    """The share of fresh points of which a model says rightly whether
    they lie in the circle.

    It gives two scores for each, or the distance from the center.
    """
    points, labels = circle(1000)
    with torch.no_grad():
        output = model.eval()(points)
    inside = (
        output.argmax(1)
        if output.shape[1:] == (2,)
        else output.flatten() < RADIUS
    )
    return (inside == labels).float().mean().item()


@check
def check_programs(*programs):
    """Each program trains, the doctor finds nothing, and the model
    knows the circle."""
    for program in programs:
        name = program.__name__
        torch.manual_seed(0)
        with doctor.watch() as visit:
            result = program()
        model = result[0] if isinstance(result, tuple) else result
        assert isinstance(model, nn.Module), say(
            f"{name}() doesn't return its model",
            f"{name}() 没有返回模型",
        )
        for finding in visit.findings:
            raise AssertionError(
                say(
                    f"{name}: the doctor finds {finding.code}. "
                    + finding.said("cure", "en"),
                    f"{name}：doctor 发现 {finding.code}。"
                    + finding.said("cure", "zh"),
                )
            )
        assert visit.steps >= 50, say(
            f"{name} makes {visit.steps} steps of an optimizer: it "
            "has to train",
            f"{name} 里优化器只走了 {visit.steps} 步：程序应当真正训练",
        )
        share = right(model)
        assert share > 0.7, say(
            f"{name}: the doctor finds nothing, but the model is right "
            f"about {share:.0%} of fresh points, not more than 70%",
            f"{name}：doctor 没有发现问题，但模型在新的点上只答对了 "
            f"{share:.0%}，没有超过 70%",
        )
