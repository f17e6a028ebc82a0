"""Running an example: what counts as passed, and that none leaves a trace for the next."""

import contextlib
import os
import random
import re
import sys

import numpy
import pytest
import torch
from torch import nn

from nn_guide import catalog, verify
from nn_guide.cpu_random import CpuRandom


@pytest.fixture
def example(tmp_path, monkeypatch):
    """A function that makes an example of a source text and verifies it."""
    monkeypatch.setattr(catalog, "EXAMPLES", tmp_path)

    def make(source: str, name: str = "example") -> verify.Result:
        (tmp_path / f"{name}.py").write_text(source, "utf-8")
        return verify.verify(name)

    return make


def test_a_true_output_passes(example):
    assert example("print(1 + 1)\n#> 2\n").outcome == "passed"


def test_a_wrong_output_fails_with_its_line(example):
    result = example("x = 1\nprint(x)\n#> 2\n")
    assert result.outcome == "failed"
    assert [(d.line, d.expected, d.got) for d in result.differences] == [(2, ["2"], ["1"])]


def test_a_warning_fails(example):
    result = example("import warnings\n\nwarnings.warn('old')\nprint(1)\n#> 1\n")
    assert result.outcome == "failed"
    assert result.message == "line 3: warnings.warn('old')\nUserWarning: old"


def test_a_warning_about_the_machine_passes(example):
    message = "Our suggested max number of worker in current system is 1, which is smaller"
    source = f"import warnings\n\nwarnings.warn('{message}')\nprint(1)\n#> 1\n"
    assert example(source).outcome == "passed"


def test_a_warning_that_is_the_point_passes(example):
    source = (
        "import warnings\n\nwith warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n    warnings.warn('old')\n"
        "print(caught[0].message)\n#> old\n"
    )
    assert example(source).outcome == "passed"


def test_torch_repeats_a_warning_that_it_gives_only_once_per_process(example):
    source = (
        "import warnings\n\nimport torch\n\nwith warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n    torch.ones(2, 3, 4).T\nprint(len(caught))\n#> 1\n"
    )
    assert example(source).outcome == "passed"
    assert example(source).outcome == "passed"


def test_an_exception_fails_with_the_line_of_the_example(example):
    result = example("import torch\n\nx = torch.ones(2)\nx @ torch.ones(3)\n")
    assert result.outcome == "failed"
    assert result.message.startswith("line 4: x @ torch.ones(3)\nRuntimeError: inconsistent")


def test_leaving_the_program_fails(example):
    assert example("import sys\n\nsys.exit(0)\n").message == "line 3: sys.exit(0)\nSystemExit: 0"


def test_source_that_is_not_python_fails(example):
    assert "cannot be read" in example("print(1\n").message


@pytest.mark.parametrize(
    ("source", "outcome"),
    [
        ("x = 1\n", "failed"),
        ("x = 1\nassert x\n", "passed"),
        ("import torch\n\ntorch.testing.assert_close(1, 1)\n", "passed"),
    ],
)
def test_an_example_prints_or_asserts(example, source, outcome):
    assert example(source).outcome == outcome


def test_an_example_for_another_device_is_skipped_with_the_reason(example):
    result = example("# device: cuda\nprint(1)\n#> 1\n")
    assert (result.outcome, result.message) == ("skipped", "runs only on cuda")


@pytest.mark.parametrize(
    ("version", "passes"),
    [
        ("2.13.0", "<2.14"),
        ("2.13.0+cpu", "<2.14"),
        ("2.13.1", "<2.14"),
        ("2.14.0", ">=2.14"),
        ("2.14.0+cu130", ">=2.14"),
        ("2.14.0a0+git1234567", ">=2.14"),
        ("2.15.0.dev20261130", ">=2.14"),
        ("3.0.0", ">=2.14"),
    ],
)
def test_an_example_for_other_versions_of_torch_is_skipped_with_the_reason(
    example, monkeypatch, version, passes
):
    monkeypatch.setattr(torch, "__version__", version)
    (fails,) = {"<2.14", ">=2.14"} - {passes}
    assert example(f"# torch: {passes}\nprint(1)\n#> 1\n").outcome == "passed"
    result = example(f"# torch: {fails}\nprint(1)\n#> 1\n")
    assert (result.outcome, result.message) == ("skipped", f"holds for torch {fails}")


@pytest.mark.parametrize("first", ["device: cuda", "torch: >=99"])
def test_a_device_and_a_version_can_both_be_needed(example, first):
    second = {"device: cuda": "torch: <99", "torch: >=99": "device: cpu"}[first]
    for lines in (f"# {first}\n# {second}", f"# {second}\n# {first}"):
        assert example(f"{lines}\nprint(1)\n#> 1\n").outcome == "skipped"
    assert example("# device: cpu\n# torch: <99\nprint(1)\n#> 1\n").outcome == "passed"


def without_twin(needs: dict[str, str]) -> list[str]:
    """Which examples, by the range of torch that each is for, lack the truth of the other versions.

    `clamp_before_2_14` is for `<2.14`, and `clamp_since_2_14` beside it for `>=2.14`.
    """
    lacking = []
    for name, versions in needs.items():
        stem, when, release = re.fullmatch(r"(.+?)(?:_(before|since)_(\d+_\d+))?", name).groups()
        sign, other = {"before": ("<", "since"), "since": (">=", "before")}.get(when, ("", ""))
        as_named = when and versions == sign + release.replace("_", ".")
        if not as_named or f"{stem}_{other}_{release}" not in needs:
            lacking.append(name)
    return lacking


def test_where_torch_has_changed_both_truths_are_there():
    needs = {n: catalog.needs(catalog.path(n).read_text("utf-8")) for n in catalog.names()}
    of_torch = {name: need["torch"] for name, need in needs.items() if "torch" in need}
    assert of_torch
    assert without_twin(of_torch) == []


def test_a_truth_without_the_other_one_is_caught():
    pair = {"a/clamp_before_2_14": "<2.14", "a/clamp_since_2_14": ">=2.14"}
    assert without_twin(pair) == []
    assert without_twin({"a/clamp_since_2_14": ">=2.14"}) == ["a/clamp_since_2_14"]
    assert without_twin(pair | {"a/kinks": ">=2.14"}) == ["a/kinks"]
    assert without_twin(pair | {"a/clamp_before_2_14": "<2.15"}) == ["a/clamp_before_2_14"]


def test_only_the_first_lines_say_what_an_example_needs(example):
    assert example("print(1)\n#> 1\n# torch: >=99\n").outcome == "passed"


@pytest.mark.parametrize(
    ("line", "message"),
    [("torch: newer", "write a range such as"), ("device: gpu", "write '# device: cpu' or")],
)
def test_a_need_that_nobody_can_meet_fails_and_says_what_to_write(example, line, message):
    result = example(f"# {line}\nprint(1)\n#> 1\n")
    assert result.outcome == "failed"
    assert result.message.startswith(f"'# {line}'")
    assert message in result.message


def test_output_of_hooks_that_run_in_the_backward_pass_is_found(example):
    source = (
        "import torch\n\nx = torch.ones(2, requires_grad=True)\n"
        "handle = x.register_hook(print)\nx.sum().backward()\n#> tensor([1., 1.])\n"
    )
    assert example(source).outcome == "passed"


def test_a_class_of_an_example_can_be_pickled_and_inspected(example):
    source = (
        "import inspect\nimport pickle\n\n\nclass Net:\n    pass\n\n\n"
        "net = pickle.loads(pickle.dumps(Net()))\nprint(type(net) is Net)\n#> True\n"
        "print(len(inspect.getsource(Net).splitlines()))\n#> 2\n"
    )
    assert example(source).outcome == "passed"


def state():
    return (
        torch.get_default_dtype(),
        torch.get_default_device(),
        torch.is_grad_enabled(),
        torch.are_deterministic_algorithms_enabled(),
        torch.is_warn_always_enabled(),
        torch.is_anomaly_enabled(),
        torch.get_float32_matmul_precision(),
        torch.backends.cudnn.allow_tf32,
        str(torch.tensor(1 / 3)),
        torch.get_rng_state().tolist(),
        random.getstate(),
        numpy.random.get_state()[1].tolist(),
        os.getcwd(),
        sys.modules["__main__"],
        sys.stdout,
    )


def test_an_example_leaves_no_trace(example):
    source = (
        "import os\nimport random\nimport warnings\n\nimport numpy\nimport torch\n\n"
        "warnings.simplefilter('ignore')\n"
        "torch.set_default_dtype(torch.float64)\ntorch.set_default_device('meta')\n"
        "torch.set_grad_enabled(False)\ntorch.use_deterministic_algorithms(True)\n"
        "torch.set_warn_always(False)\ntorch.autograd.set_detect_anomaly(True)\n"
        "torch.set_float32_matmul_precision('medium')\n"
        "torch.backends.cudnn.allow_tf32 = True\ntorch.set_printoptions(precision=1)\n"
        "torch.manual_seed(7)\nrandom.seed(7)\nnumpy.random.seed(7)\nos.mkdir('made')\n"
        "os.chdir('made')\nassert True\n"
    )
    before = state()
    assert example(source).outcome == "passed"
    assert state() == before


def test_an_example_leaves_no_trace_when_it_fails(example):
    before = state()
    assert example("import torch\n\ntorch.set_grad_enabled(False)\n1 / 0\n").outcome == "failed"
    assert state() == before


def test_every_example_starts_from_the_same_state(example):
    source = (
        "import os\nimport random\n\nimport numpy\nimport torch\n\n"
        "print(torch.rand(1).item(), random.random(), numpy.random.rand(), os.listdir())\n"
        "print(torch.is_grad_enabled(), torch.get_default_dtype())\n"
    )
    example(source)
    path = catalog.path("example")
    first = verify.run(path)
    torch.manual_seed(7)
    torch.set_grad_enabled(False)
    try:
        assert verify.run(path) == first
    finally:
        torch.set_grad_enabled(True)


def test_cuda_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(verify.DeviceError, match="finds no CUDA device"):
        verify.check_device("cuda")
    with pytest.raises(verify.DeviceError, match="Choose 'cpu' or 'cuda'"):
        verify.check_device("gpu")


DRAWS = {
    "uniform_": lambda: torch.empty(3).uniform_(),
    "normal_": lambda: torch.empty(3).normal_(),
    "rand": lambda: torch.rand(3),
    "randn": lambda: torch.randn(2, 3),
    "randint": lambda: torch.randint(9, (4,)),
    "randperm": lambda: torch.randperm(5),
    "out": lambda: torch.rand(3, out=torch.empty(3)),
    "bernoulli": lambda: torch.bernoulli(torch.full((9,), 0.5)),
    "multinomial": lambda: torch.multinomial(torch.ones(5), 3),
    "dropout": lambda: nn.functional.dropout(torch.ones(9)),
    "rrelu": lambda: nn.functional.rrelu(-torch.ones(5), training=True),
    "trunc_normal_": lambda: nn.init.trunc_normal_(torch.empty(5)),
    "a layer": lambda: nn.Linear(3, 2).weight.detach(),
}


@pytest.mark.parametrize("draw", DRAWS.values(), ids=DRAWS)
@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_random_numbers_are_those_of_the_cpu(draw, device):
    if device == "cuda" and not torch.cuda.is_available():
        pytest.skip("no CUDA device")
    torch.manual_seed(0)
    expected = draw()
    torch.manual_seed(0)
    with torch.device(device) if device == "cuda" else contextlib.nullcontext(), CpuRandom():
        drawn = draw()
    assert drawn.device.type == device
    assert torch.equal(drawn.cpu(), expected)


def test_a_generator_of_cuda_has_a_twin_on_the_cpu():
    class OnCuda:
        device, seed = torch.device("cuda"), 3

        def initial_seed(self):
            return self.seed

    generator, draws = OnCuda(), CpuRandom()
    twin = draws.twin(generator)
    assert (twin.device.type, twin.initial_seed()) == ("cpu", 3)
    assert draws.twin(generator) is twin
    generator.seed = 4
    assert draws.twin(generator).initial_seed() == 4


def test_the_meta_device_draws_nothing():
    with CpuRandom(), torch.device("meta"):
        assert nn.Linear(3, 2).weight.is_meta


def test_the_dropout_of_cuda_draws_the_numbers_of_the_cpu():
    torch.manual_seed(0)
    expected = nn.functional.dropout(torch.ones(99))
    torch.manual_seed(0)
    drawn, _ = torch.native_dropout(torch.ones(99), 0.5, True)
    assert torch.equal(drawn, expected)
