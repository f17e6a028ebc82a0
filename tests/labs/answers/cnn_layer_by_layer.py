"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

SIZE = """
import math

def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return {}
"""
SPACE = "(size + 2 * padding - dilation * (kernel_size - 1) - 1)"

CONVOLVE = """
def convolve(x, weight):
    n, _, height, width = x.shape
    channels, _, rows, columns = weight.shape
    output = x.new_zeros(n, channels, height - rows + 1, width - columns + 1)
    for i in range(output.shape[2]):
        for j in range(output.shape[3]):
            window = x[:, :, i : i + rows, j : j + columns]
            {}
    return output
"""
ALL_CHANNELS = "output[:, :, i, j] = (window.unsqueeze(1) * weight).sum(dim=(2, 3, 4))"

CALLED = """
def convolve(x, weight):
    return {}
"""

ANY_SIZE = """
def any_size():
    return nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(8, 16, kernel_size=3, padding=1),
        nn.ReLU(),
        {}
    )
"""

ANY_SIZE_CLASS = """
class AnySize(nn.Module):
    def __init__(self):
        super().__init__()
        self.one = nn.Conv2d(1, 8, 3, padding=1)
        self.two = nn.Conv2d(8, 16, 3, padding=1)
        self.last = {last}

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.one(x)), 2)
        x = F.relu(self.two(x))
        {forward}


def any_size():
    return AnySize()
"""

RIGHT = [
    (1, SIZE.format(f"math.floor({SPACE} / stride) + 1")),
    (1, SIZE.format(f"int({SPACE} / stride + 1)")),
    (1, SIZE.format(f"divmod({SPACE}, stride)[0] + 1")),
    (1, SIZE.format(f"-(-({SPACE} + 1) // stride)")),
    (
        1,
        """
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    count, end = 0, dilation * (kernel_size - 1)
    while end < size + 2 * padding:
        count += 1
        end += stride
    return count
""",
    ),
    (
        1,
        "def output_size(size, kernel_size, stride=1, padding=0, dilation=1):\n"
        "    last = size + 2 * padding - dilation * (kernel_size - 1)\n"
        "    return len(range(0, last, stride))",
    ),
    (1, SIZE.format(f"torch.div(torch.tensor{SPACE}, stride, rounding_mode='floor') + 1")),
    (2, CONVOLVE.format("output[:, :, i, j] = torch.einsum('ncij,ocij->no', window, weight)")),
    (2, CONVOLVE.format("output[:, :, i, j] = window.flatten(1) @ weight.flatten(1).T")),
    (
        2,
        CONVOLVE.format(
            "for k in range(channels):\n"
            "                output[:, k, i, j] = (window * weight[k]).sum((1, 2, 3))"
        ),
    ),
    (
        2,
        """
def convolve(x, weight):
    channels, _, rows, columns = weight.shape
    height, width = x.shape[2] - rows + 1, x.shape[3] - columns + 1
    output = 0
    for i in range(rows):
        for j in range(columns):
            part = x[:, :, i : i + height, j : j + width]
            output = output + torch.einsum("nchw,oc->nohw", part, weight[:, :, i, j])
    return output
""",
    ),
    (
        2,
        """
def convolve(x, weight):
    channels, _, rows, columns = weight.shape
    columns_of_x = F.unfold(x, (rows, columns))
    output = weight.flatten(1) @ columns_of_x
    return output.view(len(x), channels, x.shape[2] - rows + 1, x.shape[3] - columns + 1)
""",
    ),
    (
        2,
        """
def convolve(x, weight):
    rows, columns = weight.shape[2:]
    windows = x.unfold(2, rows, 1).unfold(3, columns, 1)
    return torch.tensordot(windows, weight, dims=([1, 4, 5], [1, 2, 3])).permute(0, 3, 1, 2)
""",
    ),
    (
        2,
        """
@torch.no_grad()
def convolve(x, weight):
    n, depth, height, width = x.shape
    channels, _, rows, columns = weight.shape
    numbers = []
    for b in range(n):
        for k in range(channels):
            for i in range(height - rows + 1):
                for j in range(width - columns + 1):
                    window = x[b, :, i : i + rows, j : j + columns]
                    numbers.append((window * weight[k]).sum())
    shape = (n, channels, height - rows + 1, width - columns + 1)
    return torch.stack(numbers).double().view(shape)
""",
    ),
    (
        2,
        """
def convolve(x, weight):
    height, width = x.shape[2:]
    kernel = torch.fft.rfft2(weight, s=(height, width)).conj()
    product = torch.einsum("nchw,ochw->nohw", torch.fft.rfft2(x), kernel)
    output = torch.fft.irfft2(product, s=(height, width))
    return output[:, :, : height - weight.shape[2] + 1, : width - weight.shape[3] + 1]
""",
    ),
    (
        3,
        ANY_SIZE.format(
            "nn.MaxPool2d(2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10)"
        ),
    ),
    (3, ANY_SIZE.format("nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.LazyLinear(10)")),
    (3, ANY_SIZE.format("nn.AdaptiveAvgPool2d(1), nn.Conv2d(16, 10, 1), nn.Flatten()")),
    (3, ANY_SIZE.format("nn.Flatten(2), nn.AdaptiveAvgPool1d(1), nn.Flatten(), nn.Linear(16, 10)")),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)", forward="return self.last(x.mean(dim=(2, 3)))"
        ),
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)",
            forward="return self.last(x.flatten(2).sum(2) / (x.shape[2] * x.shape[3]))",
        ),
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)",
            forward="x = F.avg_pool2d(x, x.shape[2:])\n        return self.last(x[:, :, 0, 0])",
        ),
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Conv2d(16, 10, 1)", forward="return self.last(x).mean(3).mean(2)"
        ),
    ),
    (
        3,
        "def any_size():\n"
        "    return nn.Sequential(\n"
        "        *convolutional()[:5], nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10)\n"
        "    )",
    ),
    (
        1,
        """
import numpy as np

def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    free = np.int64(size + 2 * padding - 1) - dilation * (kernel_size - 1)
    return np.floor_divide(free, stride) + 1
""",
    ),
    (
        1,
        """
def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    line = F.pad(torch.zeros(size), (padding, padding))
    return line.unfold(0, dilation * (kernel_size - 1) + 1, stride).shape[0]
""",
    ),
    (
        2,
        """
def convolve(x, weight):
    rows, columns = weight.shape[2:]
    height, width = x.shape[2] - rows + 1, x.shape[3] - columns + 1
    down, right = x.stride()[2:]
    shape = (len(x), 1, x.shape[1], height, width, rows, columns)
    strides = (x.stride(0), 0, x.stride(1), down, right, down, right)
    windows = x.as_strided(shape, strides)
    return (windows * weight[:, :, None, None]).sum(dim=(2, 5, 6))
""",
    ),
    (
        2,
        """
import numpy as np

def convolve(x, weight):
    windows = np.lib.stride_tricks.sliding_window_view(x.cpu().numpy(), weight.shape[2:], (2, 3))
    output = np.einsum("nchwij,ocij->nohw", windows, weight.cpu().numpy())
    return torch.from_numpy(np.ascontiguousarray(output)).to(x.device)
""",
    ),
    (
        2,
        """
def convolve(x, weight):
    def one(picture):
        windows = picture.unfold(1, weight.shape[2], 1).unfold(2, weight.shape[3], 1)
        return torch.einsum("chwij,ocij->ohw", windows, weight)

    return torch.vmap(one)(x)
""",
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)",
            forward="x = F.interpolate(x, size=(1, 1), mode='area')\n"
            "        return F.linear(torch.squeeze(x, (2, 3)), self.last.weight, self.last.bias)",
        ),
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)",
            forward="return self.last(x.permute(0, 2, 3, 1)).flatten(1, 2).mean(dim=1)",
        ),
    ),
]

WRONG = [
    (1, SIZE.format("(size + 2 * padding - kernel_size) // stride + 1"), "dilation=2) is 6"),
    (
        1,
        SIZE.format(f"round({SPACE} / stride) + 1"),
        "stride=3) is 3, but F.conv2d gives 2",
    ),
    (1, SIZE.format(f"math.ceil({SPACE} / stride) + 1"), "stride=2) is 4, but F.conv2d gives 3"),
    (1, SIZE.format(f"{SPACE} / stride // 1 + 1"), "is 6.0, which is not an int"),
    (
        1,
        SIZE.format(f"torch.tensor({SPACE} / stride).floor() + 1"),
        "which is not an int",
    ),
    (1, SIZE.format(f"{SPACE} // stride + 1").replace("return ", ""), "is there a `return`?"),
    (1, SIZE.format("(size + 2 * padding - dilation * kernel_size) // stride + 1"), "dilation=2"),
    (
        1,
        SIZE.format(
            "F.conv2d(torch.zeros(1, 1, size, size), torch.zeros(1, 1, kernel_size, kernel_size), "
            "stride=stride, padding=padding, dilation=dilation).shape[2]"
        ),
        "a convolution must not do the work",
    ),
    (
        1,
        SIZE.format(
            "nn.Conv1d(1, 1, kernel_size, stride, padding, dilation)(torch.zeros(1, size)).shape[1]"
        ),
        "a convolution must not do the work",
    ),
    (
        2,
        CONVOLVE.format(
            "output[:, :, i, j] = (window.unsqueeze(1) * weight.flip(2, 3)).sum(dim=(2, 3, 4))"
        ),
        "turned around",
    ),
    (
        2,
        CONVOLVE.format("output[:, 0, i, j] = (window * weight[0]).sum(dim=(1, 2, 3))"),
        "weight (4, 1, 3, 3)",
    ),
    (
        2,
        CONVOLVE.format("output[:, :, i, j] = (window.unsqueeze(1) * weight).mean(dim=(2, 3, 4))"),
        "away from F.conv2d",
    ),
    (2, CONVOLVE.format(ALL_CHANNELS).replace("return output", ""), "is there a `return`?"),
    (2, CONVOLVE.format("pass"), "every output is 0"),
    (2, CONVOLVE.format(ALL_CHANNELS).rstrip() + "[:, :, :-1]", "has the shape (1, 1, 5, 6)"),
    (
        2,
        CONVOLVE.format(
            f"{ALL_CHANNELS}\n            x[:, :, i, j] = 0\n            weight = weight.clone()"
        ),
        "convolve changes x",
    ),
    *(
        (2, CALLED.format(call), "a convolution must not do the work")
        for call in (
            "F.conv2d(x, weight)",
            "torch.conv2d(x, weight)",
            "torch.ops.aten.conv2d(x, weight)",
            "torch.ops.aten.convolution(x, weight, None, [1, 1], [0, 0], [1, 1], False, [0, 0], 1)",
            "F.conv3d(x.unsqueeze(2), weight.unsqueeze(2)).squeeze(2)",
            "F.conv_transpose2d(x, weight.flip(2, 3).transpose(0, 1))"
            "[..., weight.shape[2] - 1 : x.shape[2], weight.shape[3] - 1 : x.shape[3]]",
            "torch.inference_mode()(F.conv2d)(x, weight)",
            "torch.func.functional_call(nn.Conv2d(*weight.shape[1::-1], weight.shape[2:], "
            "bias=False), {'weight': weight}, (x,))",
        )
    ),
    (
        3,
        ANY_SIZE.format("nn.AdaptiveAvgPool2d(1), nn.Linear(16, 10)"),
        "mat1 and mat2 shapes cannot be multiplied",
    ),
    (
        3,
        ANY_SIZE.format("nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Linear(64, 10)"),
        "there are 650 parameters",
    ),
    (
        3,
        ANY_SIZE.format(
            "nn.Upsample(size=(2, 2)), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10)"
        ),
        "the mean over all places",
    ),
    (
        3,
        ANY_SIZE.format("nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(16, 10)"),
        "it gets the maximum",
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)", forward="return self.last(x.sum(dim=(2, 3)))"
        ),
        "it gets the sum",
    ),
    (
        3,
        ANY_SIZE_CLASS.format(last="nn.Linear(16, 10)", forward="return self.last(x[:, :, 0, 0])"),
        "the mean over all places",
    ),
    (
        3,
        ANY_SIZE_CLASS.format(last="nn.Linear(16, 10)", forward="self.last(x.mean((2, 3)))"),
        "is there a `return`?",
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)",
            forward="return self.last(x.mean(dim=(0, 2, 3)))",
        ),
        "has the shape (10,), not (4, 10)",
    ),
    (3, ANY_SIZE.format("nn.AdaptiveAvgPool2d(1), nn.Flatten()"), "has the shape (4, 16)"),
    (
        3,
        ANY_SIZE.format("nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10)").replace(
            "return ", ""
        ),
        "any_size() returns NoneType",
    ),
    (
        3,
        ANY_SIZE.format("nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10)")
        .replace("8, kernel_size=3", "8, kernel_size=5")
        .replace("padding=1", "padding=2", 1),
        "keep them as they are",
    ),
    (1, SIZE.format(f"{SPACE} // stride"), "output_size(8, 3) is 5, but F.conv2d gives 6"),
    (1, SIZE.format(f"({SPACE} + padding) // stride + 1"), "padding=1"),
    (
        2,
        CONVOLVE.format(
            "output[:, :, i, j] = (window.unsqueeze(1) * weight.mT).sum(dim=(2, 3, 4))"
        ),
        "away from F.conv2d",
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)", forward="return self.last(x.flatten(2).median(2).values)"
        ),
        "the mean over all places",
    ),
    (
        3,
        ANY_SIZE_CLASS.format(
            last="nn.Linear(16, 10)", forward="return self.last(x.mean((2, 3)))"
        ).replace("self.one(x)", "self.one(F.interpolate(x, (8, 8)))"),
        "a picture of 12 x 12",
    ),
]
