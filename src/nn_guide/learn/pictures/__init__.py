"""Checks of the lesson "Pictures"."""

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check, is_tensor, say


@check
def check_1(kernel):
    """Exercise 1: a kernel of your own."""
    is_tensor(kernel, "kernel", (3, 3))
    kernel = kernel.detach().double()
    assert (kernel != 0).any(), say(
        "kernel is 0 everywhere: it answers to nothing",
        "kernel 全是 0：它对什么都没有反应",
    )
    even = answer(kernel, torch.ones(3, 3))
    assert even == 0, say(
        f"on an even ground it gives {even:g}, not 0: the nine weights must add up to 0",
        f"在均匀的底色上它给出 {even:g}，应为 0：九个权重之和必须是 0",
    )
    for column in range(3):
        upright = torch.zeros(3, 3)
        upright[:, column] = 1
        got = answer(kernel, upright)
        assert got == 0, say(
            f"an upright line under column {column} gives {got:g}, not 0: what does that column "
            "of the kernel add up to?",
            f"一条竖线落在第 {column} 列（从 0 数起）时，它给出 {got:g}，应为 0：核的这一列加起来"
            "是多少？",
        )
    lying = torch.zeros(3, 3)
    lying[1] = 1
    got = answer(kernel, lying)
    assert got >= 0, say(
        f"a lying line in the middle gives {got:g}: the signs are the wrong way round",
        f"横线在正中时，它给出 {got:g}：正负号反了",
    )
    assert got > 0, say(
        "a lying line in the middle gives 0: it answers to edges, not to lines. Which weights are "
        "under the line?",
        "横线在正中时，它给出 0：它找的是边缘，不是线。横线盖住的是哪几个权重？",
    )


def answer(kernel, window) -> float:
    """What a kernel gives for one window."""
    return round((kernel * window.double()).sum().item(), 6)


@check
def check_2(Block):  # noqa: N803
    """Exercise 2: two convolutions and a way around."""
    for channels, size in ((4, 8), (2, 5)):
        block = Block(channels)
        x = torch.randn(3, channels, size, size)
        before = x.clone()
        call = f"Block({channels})(x)"
        found = [m for m in block.modules() if isinstance(m, nn.Conv2d)]
        assert len(found) == 2, say(
            f"Block({channels}) has {len(found)} convolutions, not 2",
            f"Block({channels}) 里有 {len(found)} 个卷积，应为 2 个",
        )
        for conv in found:
            assert conv.padding[0] == conv.kernel_size[0] // 2, say(
                f"a convolution with kernel_size={conv.kernel_size[0]} and "
                f"padding={conv.padding[0]} changes the size of the picture, so that x can't be "
                "added",
                f"有一个卷积是 kernel_size={conv.kernel_size[0]}、padding={conv.padding[0]}，"
                "图像的大小变了，就没法再加上 x",
            )
        got = block(x)
        is_tensor(got, call, x.shape)
        assert torch.equal(x, before), say(
            f"{call} changes x itself, which belongs to the caller",
            f"{call} 改动了 x 本身，而 x 是调用者的",
        )
        first, second = found
        inner = first(x)
        change = second(inner.relu())
        for other, en, zh in (
            (
                2 * second(inner.relu()),
                "x was overwritten, and the change is added to itself",
                "x 被覆盖了，加上的是变化本身",
            ),
            (
                2 * second(inner),
                "x was overwritten, and the change is added to itself",
                "x 被覆盖了，加上的是变化本身",
            ),
            (change, "the way around is missing: x isn't added", "没有旁路：x 没有加上"),
            (
                x + second(inner),
                "there is no ReLU between the two convolutions",
                "两个卷积之间没有 ReLU",
            ),
            (
                inner + change,
                "what is added is the output of the first convolution, not x",
                "加上的是第一个卷积的输出，不是 x",
            ),
            (
                inner.relu() + change,
                "what is added is the output of the first convolution, not x",
                "加上的是第一个卷积的输出，不是 x",
            ),
        ):
            same = close(got, other) or close(got, other.relu())
            assert not same, say(f"{call}: {en}", f"{call}：{zh}")
        assert not close(got, x + change), say(
            f"{call}: the ReLU of the sum is missing at the end",
            f"{call}：最后求和之后少了 ReLU",
        )
        assert not close(got, x + change.relu()), say(
            f"{call}: the last ReLU comes before x is added; it should come after",
            f"{call}：最后一个 ReLU 用在了加 x 之前，应当用在之后",
        )
        assert close(got, (x + change).relu()), say(
            f"{call} isn't relu(x + second(relu(first(x))))",
            f"{call} 的结果不是 relu(x + second(relu(first(x))))",
        )


def close(one, other) -> bool:
    """Whether two tensors are equal up to rounding."""
    return one.shape == other.shape and torch.allclose(one, other, atol=1e-5)


@check
def check_3(Net):  # noqa: N803
    """Exercise 3: any size."""
    net = Net().eval()
    found = [m for m in net.modules() if isinstance(m, nn.Conv2d)]
    assert len(found) >= 2, say(
        f"Net() has {len(found)} convolutions, not 2 or more",
        f"Net() 里有 {len(found)} 个卷积，至少要有 2 个",
    )
    for size in (8, 14, 31):
        x = torch.randn(2, 1, size, size)
        problem = failure(net, x)
        assert "shape" not in problem, say(
            f"with pictures of {size} × {size} it fails: {problem}. Which layer has weights for "
            "each place?",
            f"输入 {size} × {size} 的图像时报错：{problem}。哪一层给每个位置各配了权重？",
        )
        got = net(x)
        is_tensor(got, f"Net()(pictures of {size} × {size})", (2, 10))
    count = sum(p.numel() for p in net.parameters())
    assert count < 6000, say(
        f"Net() has {count} parameters, not fewer than 6000",
        f"Net() 有 {count} 个参数，应少于 6000 个",
    )
    digit = torch.rand(1, 1, 8, 8)
    logits = []
    for row, column in ((12, 12), (9, 14), (15, 11)):
        field = torch.zeros(1, 1, 32, 32)
        field[:, :, row : row + 8, column : column + 8] = digit
        logits.append(net(field))
    apart = max((logits[0] - other).abs().max().item() for other in logits[1:])
    assert apart < 1e-4, say(
        f"when the same digit is moved, a logit changes by {apart:.4f}: something still knows the "
        "place, or skips every other pixel",
        f"同一个数字挪了位置，logits 变了 {apart:.4f}：还有哪一步记着位置，或者隔一个像素才看一次",
    )
    other = net(F.pad(torch.rand(1, 1, 8, 8), (12, 12, 12, 12)))
    assert (other - logits[0]).abs().max() > 1e-6, say(
        "two different pictures get the same logits",
        "两幅不同的图像得到了一样的 logits",
    )
    net.train()
    net(torch.randn(8, 1, 14, 14)).square().sum().backward()
    for name, p in net.named_parameters():
        reached = p.grad is not None and p.grad.abs().sum() > 0
        assert reached, say(
            f"no gradient reaches {name}",
            f"梯度传不到 {name}",
        )


def failure(net, x) -> str:
    """What a network says when it fails on an input; empty if it doesn't."""
    try:
        net(x)
    except RuntimeError as error:
        return str(error)
    return ""
