"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

SIZE = """
import math

def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return {}
"""

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

WRONG = [
    (1, SIZE.format("(size + 2 * padding - kernel_size) // stride + 1"), "dilation=2) is 6"),
    (
        1,
        SIZE.format("round((size + 2 * padding - dilation * (kernel_size - 1) - 1) / stride) + 1"),
        "stride=3) is 3, but F.conv2d gives 2",
    ),
    (
        1,
        SIZE.format(
            "math.ceil((size + 2 * padding - dilation * (kernel_size - 1) - 1) / stride) + 1"
        ),
        "stride=2) is 4, but F.conv2d gives 3",
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
    (2, "def convolve(x, weight):\n    return F.conv2d(x, weight)", "conv2d must not do the work"),
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
        "pixels don't change the logits",
    ),
]
