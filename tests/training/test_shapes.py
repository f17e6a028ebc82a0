"""The shapes of every layer are told, also of those before a failure, and no trace is left."""

import copy

import pytest
import torch
from torch import nn

from nn_guide.training.shapes import shapes

pytestmark = pytest.mark.proves("training/shapes")


def cnn() -> nn.Sequential:
    features = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(inplace=True))
    return nn.Sequential(features, nn.Dropout(), nn.Flatten(), nn.Linear(2 * 4 * 4, 3))


def named(rows) -> list[tuple]:
    return [(row.name, row.output) for row in rows]


class TwoInputs(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.LSTM(4, 5)
        self.join = nn.Bilinear(5, 3, 2)

    def forward(self, x, extra, *, scale=1.0):
        _, (hidden, _) = self.rnn(x)
        return {"logits": self.join(hidden[-1], extra) * scale}


def test_nested_modules_come_before_what_contains_them():
    assert named(shapes(cnn(), torch.zeros(5, 1, 6, 6))) == [
        ("0.0", (5, 2, 4, 4)),
        ("0.1", (5, 2, 4, 4)),
        ("0.2", (5, 2, 4, 4)),
        ("0", (5, 2, 4, 4)),
        ("1", (5, 2, 4, 4)),
        ("2", (5, 32)),
        ("3", (5, 3)),
        ("", (5, 3)),
    ]


def test_a_row_tells_class_input_and_output():
    first, *_ = shapes(cnn(), torch.zeros(5, 1, 6, 6))
    assert first == ("0.0", "Conv2d", (5, 1, 6, 6), (5, 2, 4, 4))


def test_several_inputs_and_outputs():
    rnn, join, whole = shapes(TwoInputs(), torch.zeros(7, 6, 4), torch.zeros(6, 3), scale=2.0)
    assert rnn.input == (7, 6, 4)
    assert rnn.output == [(7, 6, 5), [(1, 6, 5), (1, 6, 5)]]
    assert join.input == [(6, 5), (6, 3)]
    assert whole.input == [(7, 6, 4), (6, 3), 2.0]
    assert whole.output == {"logits": (6, 2)}


def test_keyword_arguments_alone():
    *_, whole = shapes(TwoInputs(), x=torch.zeros(7, 6, 4), extra=torch.zeros(6, 3))
    assert whole.input == [(7, 6, 4), (6, 3)]


def test_a_module_called_twice_has_two_rows():
    layer = nn.Linear(3, 3)
    rows = shapes(nn.Sequential(layer, nn.ReLU(), layer), torch.zeros(2, 3))
    assert [row.name for row in rows] == ["0", "1", "0", ""]


def test_a_failure_is_named_after_the_innermost_module():
    rows = shapes(nn.Sequential(cnn(), nn.ReLU()), torch.zeros(5, 1, 8, 8))
    assert [row.name for row in rows] == ["0.0.0", "0.0.1", "0.0.2", "0.0", "0.1", "0.2", "0.3"]
    assert rows[-1].kind == "Linear"
    assert rows[-1].input == (5, 72)
    assert rows[-1].output == (
        "RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x72 and 32x3)"
    )


class FailsBetween(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 4)

    def forward(self, x):
        return self.layer(x).view(-1, 5)


def test_a_failure_between_layers_is_that_of_the_module_around_them():
    rows = shapes(nn.Sequential(FailsBetween()), torch.zeros(2, 3))
    assert [row.name for row in rows] == ["0.layer", "0"]
    assert rows[-1].output == "RuntimeError: shape '[-1, 5]' is invalid for input of size 8"


def test_a_missing_argument():
    (row,) = shapes(TwoInputs(), torch.zeros(7, 6, 4))
    assert row.name == ""
    assert "missing 1 required positional argument: 'extra'" in row.output


class Catches(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner, self.other = nn.Sequential(nn.Linear(3, 2)), nn.Linear(4, 2)

    def forward(self, x):
        try:
            return self.inner(x)
        except RuntimeError:
            return self.other(x)


def test_a_failure_that_the_model_handles_is_none():
    assert named(shapes(Catches(), torch.zeros(5, 4))) == [("other", (5, 2)), ("", (5, 2))]


@pytest.mark.parametrize("size", [6, 8], ids=["succeeds", "fails"])
def test_no_trace_is_left(size):
    model = cnn()
    x = torch.randn(5, 1, size, size)
    before = copy.deepcopy(model.state_dict())
    random = torch.get_rng_state()

    shapes(model, x)

    assert torch.equal(torch.get_rng_state(), random)
    for name, value in model.state_dict().items():
        assert torch.equal(value, before[name]), name
    for module in model.modules():
        assert module.training
        assert not module._forward_hooks
        assert not module._forward_pre_hooks


def test_the_output_of_the_model_is_unchanged():
    model, x = cnn(), torch.randn(5, 1, 6, 6)
    torch.manual_seed(0)
    before = copy.deepcopy(model)(x)
    torch.manual_seed(0)
    shapes(model, x)
    assert torch.equal(model(x), before)


def test_the_mode_is_that_of_the_model():
    norm = nn.BatchNorm1d(3)
    (row,) = shapes(norm, torch.zeros(1, 3))
    assert row.output.startswith("ValueError: Expected more than 1 value per channel")
    (row,) = shapes(norm.eval(), torch.zeros(1, 3))
    assert row.output == (1, 3)


def test_a_lazy_layer_stays_lazy():
    layer = nn.LazyLinear(3)
    (row,) = shapes(layer, torch.zeros(2, 7))
    assert (row.kind, row.output) == ("Linear", (2, 3))
    assert layer.has_uninitialized_params()


class Counts(nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = 0
        self.register_buffer("total", torch.zeros(()))

    def forward(self, x):
        self.calls += 1
        self.total = self.total + x.sum()
        return x


def test_attributes_and_replaced_buffers_stay():
    model = Counts()
    shapes(model, torch.ones(3))
    assert model.calls == 0
    assert model.total == 0


def test_hooks_of_the_model_run_and_what_they_return_counts():
    model = nn.Linear(3, 4)
    model.register_forward_hook(lambda module, args, output: output[:, :2])
    model.register_forward_pre_hook(lambda module, args: (args[0][:, :3],))
    (row,) = shapes(model, torch.zeros(5, 9))
    assert (row.input, row.output) == ((5, 9), (5, 2))


def test_the_layers_of_a_transformer_in_evaluation_mode():
    layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True).eval()
    assert "linear1" in [row.name for row in shapes(layer, torch.zeros(2, 5, 8))]


def test_a_model_on_the_meta_device():
    with torch.device("meta"):
        model, x = cnn(), torch.zeros(5, 1, 6, 6)
    assert shapes(model, x)[-1].output == (5, 3)
