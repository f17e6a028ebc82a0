"""Each check finds what it is for, is silent on healthy models, and leaves no trace."""

import copy
import random

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training import checks

pytestmark = pytest.mark.proves(
    *(f"training/checks/{name}" for name in ("__init__", "data", "learning", "outputs", "trial"))
)

CE = nn.CrossEntropyLoss()


class Lambda(nn.Module):
    """A module from a function of itself and the input; submodules by keyword."""

    def __init__(self, function, **modules):
        super().__init__()
        self.function = function
        for name, module in modules.items():
            setattr(self, name, module)

    def forward(self, x):
        return self.function(self, x)


def mlp():
    return nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Linear(32, 3))


def cnn():
    block = [nn.Conv2d(1, 8, 3, padding=1, bias=False), nn.BatchNorm2d(8), nn.ReLU()]
    return nn.Sequential(*block, nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Linear(32, 3))


def lstm():
    layer = nn.LSTM(6, 16, num_layers=2, dropout=0.5, batch_first=True)
    return Lambda(
        lambda self, x: self.head(self.lstm(x)[0][:, -1]), lstm=layer, head=nn.Linear(16, 3)
    )


def dropout():
    return nn.Sequential(
        nn.Linear(6, 64), nn.LayerNorm(64), nn.GELU(), nn.Dropout(0.5), nn.Linear(64, 3)
    )


def attention():
    layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
    return nn.Sequential(nn.Linear(6, 8), layer, nn.Flatten(), nn.Linear(40, 3))


HEALTHY = {
    "mlp": (mlp, (6,)),
    "cnn": (cnn, (1, 8, 8)),
    "lstm": (lstm, (5, 6)),
    "dropout": (dropout, (6,)),
    "attention": (attention, (5, 6)),
}


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(0)


@pytest.fixture(params=HEALTHY)
def healthy(request):
    """A model, a batch for it, and its optimizer."""
    build, shape = HEALTHY[request.param]
    model = build()
    inputs, targets = torch.randn(12, *shape), torch.arange(12) % 3
    return model, inputs, targets, torch.optim.Adam(model.parameters(), lr=1e-3)


def all_checks(model, inputs, targets, optimizer):
    """What all checks of a model say, by the name of the check."""
    outputs = model(inputs)
    loss = CE(outputs, targets)
    return {
        "initial_loss": checks.initial_loss(model, CE, inputs, targets, classes=3),
        "overfit_one_batch": checks.overfit_one_batch(model, CE, inputs, targets),
        "gradients": checks.gradients(model, loss),
        "unregistered": checks.unregistered(model, loss),
        "not_in_optimizer": checks.not_in_optimizer(model, optimizer),
        "updates": checks.updates(model, optimizer, CE, inputs, targets),
        "shapes": checks.shapes(outputs, targets),
        "logits": checks.logits(outputs),
        "mixed_samples": checks.mixed_samples(model, inputs),
        "wrong_mode": checks.wrong_mode(model, training=model.training),
        "random_in_eval": checks.random_in_eval(model, inputs),
        "features": checks.features(inputs),
        "class_indices": checks.class_indices(targets, classes=3),
        "shared_samples": checks.shared_samples(inputs[:6], inputs[6:]),
    }


def test_every_check_is_in_this_list(healthy):
    assert set(all_checks(*healthy)) == set(checks.__all__)


def test_a_healthy_model_has_no_problems(healthy):
    assert {name: found for name, found in all_checks(*healthy).items() if found} == {}


def test_a_healthy_model_in_the_middle_of_training_has_no_problems(healthy):
    model, inputs, targets, optimizer = healthy
    for _ in range(5):
        optimizer.zero_grad()
        CE(model(inputs), targets).backward()
        optimizer.step()
    found = all_checks(model, inputs, targets, optimizer)
    assert {name: problems for name, problems in found.items() if problems} == {}


def snapshot(model, inputs, targets, optimizer):
    """All that a check could change, as one picklable thing."""
    return copy.deepcopy(
        {
            "state": model.state_dict(),
            "gradients": {name: p.grad for name, p in model.named_parameters()},
            "requires": {name: p.requires_grad for name, p in model.named_parameters()},
            "modes": {name: module.training for name, module in model.named_modules()},
            "dropout": {n: getattr(m, "dropout", None) for n, m in model.named_modules()},
            "optimizer": optimizer.state_dict(),
            "inputs": inputs,
            "targets": targets,
            "random": torch.get_rng_state(),
            "python": random.getstate(),
        }
    )


def assert_equal(ours, theirs):
    if isinstance(theirs, dict):
        assert ours.keys() == theirs.keys()
        for key in theirs:
            assert_equal(ours[key], theirs[key])
    elif isinstance(theirs, torch.Tensor):
        assert torch.equal(ours, theirs)
    elif isinstance(theirs, list | tuple):
        assert len(ours) == len(theirs)
        for pair in zip(ours, theirs, strict=True):
            assert_equal(*pair)
    else:
        assert type(ours) is type(theirs)
        if not isinstance(theirs, nn.Module):
            assert ours == theirs


# `all_checks` itself runs the model once: in train mode that moves the statistics of batch
# normalization and draws masks. So each check that runs a model is called by itself.
RUNNING = {
    "initial_loss": lambda m, x, y, o: checks.initial_loss(m, CE, x, y, 3),
    "overfit_one_batch": lambda m, x, y, o: checks.overfit_one_batch(m, CE, x, y, steps=3),
    "updates": lambda m, x, y, o: checks.updates(m, o, CE, x, y),
    "mixed_samples": lambda m, x, y, o: checks.mixed_samples(m, x),
    "random_in_eval": lambda m, x, y, o: checks.random_in_eval(m, x),
    "wrong_mode": lambda m, x, y, o: checks.wrong_mode(m, training=False),
    "not_in_optimizer": lambda m, x, y, o: checks.not_in_optimizer(m, o),
    "data": lambda m, x, y, o: (
        checks.features(x),
        checks.class_indices(y, 2),
        checks.shared_samples(x, x),
    ),
}


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("check", RUNNING)
def test_nothing_of_the_caller_changes(check, training, healthy):
    model, inputs, targets, optimizer = healthy
    CE(model(inputs), targets).backward()
    optimizer.step()
    model.train(training)
    before = snapshot(*healthy)
    RUNNING[check](*healthy)
    assert_equal(snapshot(*healthy), before)


@pytest.mark.parametrize("check", [checks.gradients, checks.unregistered])
def test_the_graph_and_the_gradients_stay(check, healthy):
    model, inputs, targets, _ = healthy
    loss = CE(model(inputs), targets)
    before = snapshot(*healthy)
    check(model, loss)
    assert_equal(snapshot(*healthy), before)
    loss.backward()
    assert all(p.grad is not None for p in model.parameters())


def test_a_model_that_writes_into_its_input_does_not_change_the_callers():
    model = nn.Sequential(nn.ReLU(inplace=True), mlp())
    inputs = torch.randn(12, 6)
    before = inputs.clone()
    for check in RUNNING.values():
        check(model, inputs, torch.arange(12) % 3, torch.optim.SGD(model.parameters(), lr=0.1))
        assert torch.equal(inputs, before)


def test_a_loss_over_the_callers_parameters_leaves_their_gradients():
    model = mlp()

    def loss_function(outputs, targets):
        return CE(outputs, targets) + sum(p.square().sum() for p in model.parameters())

    inputs, targets = torch.randn(12, 6), torch.arange(12) % 3
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    checks.overfit_one_batch(model, loss_function, inputs, targets, steps=2)
    checks.updates(model, optimizer, loss_function, inputs, targets)
    assert all(p.grad is None for p in model.parameters())


def test_the_weights_of_a_loss_do_not_change():
    loss_function = nn.LinearCrossEntropyLoss(32, 3)
    body = nn.Linear(6, 32)
    optimizer = torch.optim.SGD([*body.parameters(), *loss_function.parameters()], lr=0.1)
    before = copy.deepcopy(loss_function.state_dict())
    batch = torch.randn(12, 6), torch.arange(12) % 3
    checks.overfit_one_batch(body, loss_function, *batch, steps=2)
    checks.updates(body, optimizer, loss_function, *batch)
    assert_equal(loss_function.state_dict(), before)
    assert all(p.grad is None for p in loss_function.parameters())


BATCH = torch.linspace(-1, 1, 72).reshape(12, 6).sin(), torch.arange(12) % 3


# 1. The loss at the start.


@pytest.mark.parametrize(
    ("model", "loss_function", "scale"),
    [
        (nn.Linear(6, 3), CE, 1000),
        (nn.Linear(6, 300), CE, 1),
        (nn.Linear(6, 3), nn.NLLLoss(), 1),
        (nn.Linear(6, 3), nn.CrossEntropyLoss(reduction="sum"), 1),
        (nn.Linear(6, 3), CE, float("nan")),
    ],
    ids=["scale", "classes", "no log_softmax", "sum", "nan"],
)
def test_initial_loss(model, loss_function, scale):
    inputs, targets = BATCH
    (problem,) = checks.initial_loss(model, loss_function, inputs * scale, targets, 3)
    assert "log(3) would be 1.10" in problem


def test_initial_loss_of_two_classes_with_one_logit():
    model = nn.Sequential(nn.Linear(6, 1), nn.Flatten(0))
    targets = (BATCH[1] > 0).float()
    assert checks.initial_loss(model, nn.BCEWithLogitsLoss(), BATCH[0], targets, 2) == []


# 2. One batch.


@pytest.mark.parametrize(
    "model",
    [
        nn.Sequential(mlp(), nn.Softmax(dim=1)),
        nn.Sequential(mlp(), nn.Sigmoid()),
        Lambda(lambda self, x: self.mlp(x * 0), mlp=mlp()),
        Lambda(lambda self, x: self.mlp(x).detach(), mlp=mlp()),
        Lambda(lambda self, x: self.mlp(x) * float("nan"), mlp=mlp()),
        mlp().requires_grad_(False),
    ],
    ids=["softmax", "sigmoid", "input ignored", "detach", "nan", "frozen"],
)
def test_overfit_one_batch(model):
    (problem,) = checks.overfit_one_batch(model, CE, *BATCH)
    assert "after 200 steps" in problem


@pytest.mark.parametrize(
    ("model", "shape"),
    [
        (nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.Dropout(0.9), nn.Linear(32, 3)), (6,)),
        (nn.Sequential(nn.Linear(6, 32), nn.ReLU(), nn.AlphaDropout(0.9), nn.Linear(32, 3)), (6,)),
        (
            Lambda(
                lambda self, x: self.head(self.lstm(x)[0][:, -1]),
                lstm=nn.LSTM(6, 16, num_layers=2, dropout=0.95, batch_first=True),
                head=nn.Linear(16, 3),
            ),
            (5, 6),
        ),
    ],
    ids=["Dropout", "AlphaDropout", "LSTM"],
)
def test_dropout_does_not_hinder_one_batch(model, shape):
    assert checks.overfit_one_batch(model, CE, torch.randn(12, *shape), BATCH[1]) == []


def test_contradictory_labels_can_not_be_learned():
    inputs = torch.ones(12, 6)
    assert checks.overfit_one_batch(mlp(), CE, inputs, BATCH[1])


def test_overfitting_a_regression():
    inputs = torch.randn(12, 6)
    targets = torch.randn(12, 3)
    assert checks.overfit_one_batch(mlp(), nn.MSELoss(), inputs, targets) == []
    assert checks.overfit_one_batch(mlp(), nn.MSELoss(), inputs * 0, targets)


# 3. Gradients.


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        (lambda self, x: self.b(self.a(x).detach()), ["a.weight gets no", "a.bias gets no"]),
        (lambda self, x: self.b(self.a(x).data), ["a.weight gets no", "a.bias gets no"]),
        (lambda self, x: self.b(x), ["a.weight gets no", "a.bias gets no"]),
        (
            lambda self, x: self.b((self.a(x) - 100).relu()),
            ["a.weight gets a gradient of zeros", "a.bias gets a", "b.weight gets a"],
        ),
        (lambda self, x: self.b(self.a(x).round()), ["a.weight gets a", "a.bias gets a"]),
        (
            lambda self, x: self.b((self.a(x) * 0).sqrt()),
            ["a.weight gets a gradient with NaN", "a.bias gets a gradient with NaN", "b.weight"],
        ),
        (lambda self, x: self.b(self.a(x)).detach(), ["The loss depends on no parameter."]),
        (lambda self, x: self.b(self.a(x)).argmax(1), ["The loss depends on no parameter."]),
    ],
    ids=["detach", "data", "unused", "dead relu", "round", "nan", "all detached", "argmax"],
)
def test_gradients(function, expected):
    model = Lambda(function, a=nn.Linear(6, 6), b=nn.Linear(6, 3))
    found = checks.gradients(model, model(BATCH[0]).float().sum())
    assert len(found) == len(expected)
    for problem, start in zip(found, expected, strict=True):
        assert problem.startswith(start)


def test_frozen_parameters_need_no_gradient():
    model = mlp()
    model[0].requires_grad_(False)
    assert checks.gradients(model, model(BATCH[0]).sum()) == []


def test_sparse_gradients():
    model = nn.Embedding(5, 2, sparse=True)
    assert checks.gradients(model, model(torch.tensor([1, 3])).sum()) == []


def test_unregistered():
    layers = [nn.Linear(6, 3)]
    model = Lambda(lambda self, x: layers[0](x))
    loss = model(BATCH[0]).sum()
    assert checks.gradients(model, loss) == []
    assert checks.unregistered(model, loss) == [
        "Not registered in the model: tensors [(3,), (3, 6)]."
    ]
    plain = Lambda(lambda self, x: x @ self.w)
    plain.w = torch.ones(6, 2, requires_grad=True)
    assert checks.unregistered(plain, plain(BATCH[0]).sum()) == [
        "Not registered in the model: tensors [(6, 2)]."
    ]


def test_frozen_and_shared_parameters_are_registered():
    model = nn.Sequential(nn.Linear(6, 6), nn.Linear(6, 6))
    model[1].weight = model[0].weight
    model[0].bias.requires_grad_(False)
    loss = model(BATCH[0]).sum()
    assert checks.unregistered(model, loss) == checks.gradients(model, loss) == []


# 4. The optimizer's parameters.


def test_not_in_optimizer():
    model = mlp()
    optimizer = torch.optim.SGD(model[0].parameters(), lr=0.1)
    expected = ["2.weight isn't in the optimizer.", "2.bias isn't in the optimizer."]
    assert checks.not_in_optimizer(model, optimizer) == expected
    optimizer.add_param_group({"params": model[2].parameters()})
    assert checks.not_in_optimizer(model, optimizer) == []
    model[2] = nn.Linear(32, 3)
    assert checks.not_in_optimizer(model, optimizer) == expected
    assert len(checks.not_in_optimizer(copy.deepcopy(model), optimizer)) == 4


def test_unfrozen_after_the_optimizer_was_made():
    model = mlp()
    model[0].requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.SGD(trained, lr=0.1)
    assert checks.not_in_optimizer(model, optimizer) == []
    model[0].requires_grad_(True)
    assert len(checks.not_in_optimizer(model, optimizer)) == 2


# 5. Updates.


def updates(model, lr, loss_function=CE):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    return checks.updates(model, optimizer, loss_function, *BATCH)


def test_updates():
    model = mlp()
    assert updates(model, 0.1) == []
    assert [problem.split()[0] for problem in updates(model, 0.0)] == [
        "0.weight",
        "0.bias",
        "2.weight",
        "2.bias",
    ]
    assert any("times its length" in problem for problem in updates(model, 1e-6))
    assert all("times its length" in problem for problem in updates(model, 1e3))
    nan = updates(model, 0.1, lambda outputs, targets: outputs.sum() * float("nan"))
    assert "0.weight changes by nan times its length." in nan
    model[0].requires_grad_(False)
    assert updates(model, 0.1) == ["0.weight doesn't change.", "0.bias doesn't change."]


def test_updates_without_a_graph():
    assert len(updates(mlp(), 0.1, lambda outputs, targets: outputs.sum().detach())) == 4


def test_weights_that_start_at_zero_may_change_by_any_ratio():
    model = mlp()
    nn.init.zeros_(model[2].weight)
    assert updates(model, 0.1) == ["0.weight doesn't change.", "0.bias doesn't change."]


def test_biases_near_zero_may_change_by_any_ratio():
    model = mlp()
    nn.init.constant_(model[2].bias, 1e-6)
    assert updates(model, 0.1) == []


@pytest.mark.parametrize("name", ["SGD", "Adam", "AdamW", "RMSprop", "Adagrad", "NAdam", "RAdam"])
def test_updates_of_any_optimizer(name):
    model = mlp()
    optimizer = getattr(torch.optim, name)(model.parameters(), lr=1e-3)
    torch.optim.lr_scheduler.StepLR(optimizer, 10)
    assert checks.updates(model, optimizer, CE, *BATCH) == []


# 6. Shapes.


@pytest.mark.parametrize(
    ("outputs", "targets", "dtype", "good"),
    [
        ((4, 1), (4,), torch.float, False),
        ((4,), (4, 1), torch.float, False),
        ((4, 3), (3,), torch.float, False),
        ((4, 3), (4, 1), torch.float, False),
        ((4,), (4,), torch.float, True),
        ((4, 3), (4, 3), torch.float, True),
        ((4, 3), (4,), torch.long, True),
        ((4, 3), (4, 1), torch.long, False),
        ((4, 3), (4, 3), torch.long, False),
        ((4, 3, 8, 8), (4, 8, 8), torch.long, True),
        ((4, 8, 3), (4, 8), torch.long, False),
    ],
)
def test_shapes(outputs, targets, dtype, good):
    found = checks.shapes(torch.zeros(outputs), torch.zeros(targets, dtype=dtype))
    assert (found == []) == good
    if not good:
        assert found[0].startswith(f"Outputs {outputs} need targets ")
        assert found[0].endswith(f", not {targets}.")


# 7. Logits.


@pytest.mark.parametrize(
    ("function", "word"),
    [
        (lambda x: x.softmax(1), "softmax"),
        (lambda x: x.exp() / x.exp().sum(1, keepdim=True), "softmax"),
        (lambda x: x[:, :1].softmax(1), "softmax"),
        (lambda x: x.sigmoid(), "sigmoid"),
        (lambda x: x[:, :1].sigmoid().squeeze(1), "sigmoid"),
        (lambda x: x[:, 0].sigmoid(), "sigmoid"),
        (lambda x: x.sigmoid().reshape(3, 12).transpose(0, 1), "sigmoid"),
        (lambda x: x.relu(), "relu"),
        (lambda x: x.tanh(), "tanh"),
        (lambda x: x[:1].expand(12, 3), "same output"),
    ],
)
def test_logits(function, word):
    outputs = function(mlp()(BATCH[0]))
    assert any(word in problem for problem in checks.logits(outputs))


def test_small_positive_logits_are_logits():
    outputs = torch.linspace(0.1, 0.9, 12, requires_grad=True) * 1
    assert checks.logits(outputs) == []


def test_log_softmax_before_cross_entropy_does_no_harm():
    assert checks.logits(mlp()(BATCH[0]).log_softmax(1)) == []


# 8. Samples of a batch.


@pytest.mark.parametrize(
    "model",
    [
        nn.BatchNorm1d(6, track_running_stats=False),
        nn.Softmax(dim=0),
        Lambda(lambda self, x: x - x.mean()),
        Lambda(lambda self, x: x.cumsum(0)),
        Lambda(lambda self, x: x.flip(0).cumsum(0).flip(0)),
        Lambda(lambda self, x: x.flip(0)),
        Lambda(lambda self, x: x.reshape(6, 12).T),
        Lambda(lambda self, x: self.mha(x, x, x)[0], mha=nn.MultiheadAttention(6, 2)),
        Lambda(lambda self, x: self.lstm(x)[0], lstm=nn.LSTM(6, 3)),
    ],
)
def test_mixed_samples(model):
    inputs = torch.randn(12, 6)
    if any(isinstance(module, nn.LSTM | nn.MultiheadAttention) for module in model.modules()):
        inputs = torch.randn(12, 4, 6)
    (problem,) = checks.mixed_samples(model, inputs)
    assert "depend on the others" in problem


def test_samples_that_are_lost():
    model = Lambda(lambda self, x: x.reshape(-1, 3))
    assert checks.mixed_samples(model, BATCH[0]) == ["12 samples have 24 outputs."]


@pytest.mark.parametrize(
    "model",
    [
        nn.BatchNorm1d(6),
        Lambda(lambda self, x: F.dropout(x, 0.5, True)),
        nn.Sequential(nn.Linear(6, 3), nn.Softmax(dim=1)),
    ],
)
def test_samples_that_stay_apart(model):
    assert checks.mixed_samples(model, BATCH[0]) == []


def test_integer_inputs():
    tokens = torch.randint(9, (4, 5))
    assert checks.mixed_samples(nn.Embedding(9, 2), tokens) == []
    mixed = Lambda(lambda self, x: self.e(x).mean(0).expand(4, 5, 2), e=nn.Embedding(9, 2))
    assert checks.mixed_samples(mixed, tokens)


# 9. The mode.


def test_wrong_mode():
    model = nn.Sequential(nn.Linear(2, 2), nn.Dropout())
    assert checks.wrong_mode(model, training=True) == []
    assert len(checks.wrong_mode(model, training=False)) == 3
    model[1].eval()
    assert checks.wrong_mode(model, training=True) == ["model.1 (Dropout) is in eval mode."]
    model.eval()
    assert checks.wrong_mode(model, training=False) == []
    model[1].train()
    assert checks.wrong_mode(model, training=False) == ["model.1 (Dropout) is in train mode."]


@pytest.mark.parametrize(
    "function",
    [
        lambda self, x: F.dropout(x, 0.5),
        lambda self, x: x + torch.randn_like(x),
        lambda self, x: x[:, torch.randperm(6)],
    ],
)
def test_random_in_eval(function):
    assert checks.random_in_eval(Lambda(function), BATCH[0])


def test_state_that_grows_with_each_call():
    def function(self, x):
        self.calls.add_(1)
        return x + self.calls

    model = Lambda(function)
    model.register_buffer("calls", torch.zeros(()))
    assert checks.random_in_eval(model, BATCH[0])
    assert model.calls == 0


# 10. Data.


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        (torch.randint(256, (9, 2)), "torch.int64, not floating-point"),
        (torch.tensor([[1.0], [float("nan")]]), "1 of 2 numbers are NaN"),
        (torch.tensor([[1.0], [float("-inf")]]), "1 of 2 numbers are NaN"),
        (torch.full((9, 1), 0.1), "Feature 0 is constant."),
        (torch.randint(256, (50, 3, 4, 4)).float(), "Feature 0 has mean"),
        (torch.randn(50, 1) + 5, "Feature 0 has mean"),
        (torch.randn(50, 1) * 1e-3, "Feature 0 has mean"),
    ],
)
def test_features(inputs, expected):
    assert expected in checks.features(inputs)[0]


def test_the_digits_are_healthy():
    from nn_guide.training.digits import digits

    train, validation, _ = digits()
    assert checks.features(train.tensors[0]) == []
    assert checks.class_indices(train.tensors[1], classes=10) == []
    assert checks.shared_samples(train.tensors[0], validation.tensors[0]) == []


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        (torch.tensor([0.0, 1.0]), ["The targets are torch.float32, not torch.int64."]),
        (torch.tensor([1, 2, 3]), ["Targets [3] are outside of 0 to 2."]),
        (torch.tensor([-1, 0, 9]), ["Targets [-1, 9] are outside of 0 to 2."]),
        (torch.tensor([2, 2]), ["All targets are 2."]),
        (torch.tensor([0, 2, -100]), []),
    ],
)
def test_class_indices(targets, expected):
    assert checks.class_indices(targets, classes=3) == expected


def test_shared_samples():
    inputs = torch.randn(9, 2, 2)
    assert checks.shared_samples(inputs[:5], inputs[5:]) == []
    assert checks.shared_samples(inputs[:5], inputs[3:]) == [
        "2 of 6 validation samples are in the training set."
    ]


# Bad input.


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: checks.initial_loss(mlp(), CE, *BATCH, classes=1), ValueError, "at least 2"),
        (lambda: checks.initial_loss(mlp(), CE, [1], None, 3), TypeError, "not list"),
        (lambda: checks.mixed_samples(mlp(), torch.ones(0, 6)), ValueError, r"not \(0, 6\)"),
        (lambda: checks.mixed_samples(mlp(), torch.ones(1, 6)), ValueError, "at least 2"),
        (lambda: checks.mixed_samples(nn.LSTM(6, 2), BATCH[0]), TypeError, "returns a tuple"),
        (lambda: checks.gradients(mlp(), 0.5), TypeError, "not float"),
        (lambda: checks.unregistered(mlp(), 0.5), TypeError, "not float"),
        (lambda: checks.not_in_optimizer(mlp(), [1]), TypeError, "not list"),
        (lambda: checks.logits(torch.ones(3, 2)), ValueError, "no graph"),
        (lambda: checks.features(torch.ones(3)), ValueError, r"not \(3,\)"),
        (
            lambda: checks.shared_samples(torch.ones(3, 2), torch.ones(3, 4)),
            ValueError,
            r"\(2,\) in one set and \(4,\)",
        ),
    ],
)
def test_bad_input_has_a_clear_message(call, error, message):
    with pytest.raises(error, match=message):
        call()
