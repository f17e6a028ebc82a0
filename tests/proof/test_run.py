"""Running an example: what counts as passed, and that none leaves a trace for the next."""

import os
import time

import pytest
import torch

from nn_proof.example import Book
from nn_proof.run import DeviceError, Result, Runner, check_device, verify


@pytest.fixture
def book(tmp_path):
    (tmp_path / "book/examples").mkdir(parents=True)
    return Book(tmp_path / "book", tmp_path / "proofs")


@pytest.fixture
def example(book, runner):
    """A function that makes an example of a source text and verifies it."""

    def make(source: str, name: str = "example") -> Result:
        (book.examples / f"{name}.py").write_text(source, "utf-8")
        return verify(book.example(name), runner)

    return make


def test_a_true_output_passes(example):
    assert example("print(1 + 1)\n#> 2\n").outcome == "passed"


def test_a_wrong_output_fails_with_its_line(example):
    result = example("x = 1\nprint(x)\n#> 2\n")
    assert result.outcome == "failed"
    assert [(d.line, d.expected, d.got) for d in result.differences] == [(2, ["2"], ["1"])]


def test_a_tolerance_is_granted_if_the_example_asks_for_it(example):
    source = "print(f'{1 / 3:.2f}')\n#> 0.35\n"
    assert example(source).outcome == "failed"
    assert example(f"# tolerance: 0.02\n{source}").outcome == "passed"
    assert "write a number such as" in example(f"# tolerance: some\n{source}").message


def test_a_warning_fails(example):
    result = example("import warnings\n\nwarnings.warn('old')\nprint(1)\n#> 1\n")
    assert result.outcome == "failed"
    assert result.message == "line 3: warnings.warn('old')\nUserWarning: old"


def test_a_deprecation_fails_only_where_the_example_itself_meets_it(example):
    source = "import warnings\n\nwarnings.warn('old', DeprecationWarning{})\nprint(1)\n#> 1\n"
    assert "DeprecationWarning: old" in example(source.format("")).message
    assert example(source.format(", stacklevel=9")).outcome == "passed"


def test_print_can_be_pickled(example):
    source = "import pickle\n\nprint(pickle.loads(pickle.dumps(print)) is print)\n#> True\n"
    assert example(source).outcome == "passed"


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


def test_torch_gives_a_warning_each_time(example):
    source = (
        "import warnings\n\nimport torch\n\nwith warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n    for _ in range(2):\n"
        "        torch.ones(2, 3, 4).T\nprint(len(caught))\n#> 2\n"
    )
    assert example(source).outcome == "passed"


def test_an_exception_fails_with_the_line_of_the_example(example):
    result = example("import torch\n\nx = torch.ones(2)\nx @ torch.ones(3)\n")
    assert result.outcome == "failed"
    assert result.message.startswith("line 4: x @ torch.ones(3)\nRuntimeError: inconsistent")


def test_leaving_the_program_fails(example):
    assert example("import sys\n\nsys.exit(0)\n").message == "line 3: sys.exit(0)\nSystemExit: 0"


def test_source_that_is_not_python_fails(example):
    assert "cannot be read" in example("print(1\n").message


def test_a_crash_is_said_and_the_next_example_runs(example):
    result = example("import os\nimport signal\n\nos.kill(os.getpid(), signal.SIGSEGV)\n")
    assert (result.outcome, result.message) == ("failed", "ended by signal 11")
    assert example("import os\n\nos._exit(3)\n").message == "ended with exit code 3"
    assert example("print(1)\n#> 1\n").outcome == "passed"


def test_an_endless_example_is_ended_with_what_it_started(book, runner, monkeypatch, tmp_path):
    started = tmp_path / "started"
    (book.examples / "endless.py").write_text(
        "import os\nimport time\n\n"
        "if not os.fork():\n    time.sleep(60)\n    os._exit(0)\n"
        f"open({str(started)!r}, 'w').write(str(os.getpgid(0)))\ntime.sleep(60)\n"
    )
    monkeypatch.setattr(runner, "limit", 3)
    assert verify(book.example("endless"), runner).message == "still running after 3 s"
    group = int(started.read_text())
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            break
        time.sleep(0.1)
    else:
        pytest.fail("a process of the example is still there")


def test_where_there_is_no_fork_the_server_runs_one_example(book, monkeypatch):
    program = (
        "import os; del os.fork; from nn_proof import run; run._preload = lambda more: None; "
        "run.serve([], run.execute)"
    )
    monkeypatch.setattr(Runner, "server", ["-c", program])
    monkeypatch.delattr(os, "fork")
    answers = []
    with Runner(limit=20) as runner:
        for name, source in {
            "true": "import os\n\nos.write(1, b'{}')\nprint(1, os.listdir())\n#> 1 []\n",
            "false": "print(1)\n#> 2\n",
            "crash": "import os\n\nos._exit(3)\n",
        }.items():
            (book.examples / f"{name}.py").write_text(source)
            answers.append(verify(book.example(name), runner))
        runner.limit = 0.5
        (book.examples / "endless.py").write_text("while True:\n    pass\n")
        answers.append(verify(book.example("endless"), runner))
    assert [(answer.outcome, answer.message) for answer in answers] == [
        ("passed", ""),
        ("failed", ""),
        ("failed", "the process that runs examples ended: 3"),
        ("failed", "still running after 0.5 s"),
    ]


def test_what_is_written_past_python_is_no_answer(example):
    source = "import os\n\nos.write(1, b'{}\\n')\nos.system('echo lost')\nprint(1)\n#> 1\n"
    assert example(source).outcome == "passed"


def test_much_output_comes_through(example):
    assert "expected" not in example("print('x' * 300_000)\n").message


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


# What an example could leave behind: code that does, and an expression that would show it.
TRACES = {
    "default dtype": ("torch.set_default_dtype(torch.float64)", "torch.get_default_dtype()"),
    "default device": ("torch.set_default_device('meta')", "torch.get_default_device()"),
    "gradients": ("torch.set_grad_enabled(False)", "torch.is_grad_enabled()"),
    "deterministic": (
        "torch.use_deterministic_algorithms(True)",
        "torch.are_deterministic_algorithms_enabled()",
    ),
    "anomaly": ("torch.autograd.set_detect_anomaly(True)", "torch.is_anomaly_enabled()"),
    "matmul precision": (
        "torch.set_float32_matmul_precision('medium')",
        "torch.get_float32_matmul_precision()",
    ),
    "print options": ("torch.set_printoptions(precision=1)", "torch.tensor(1 / 3)"),
    "threads": ("torch.set_num_threads(2)", "torch.get_num_threads()"),
    "mkldnn": (
        "torch.backends.mkldnn.set_flags(False)",
        "torch.backends.mkldnn.enabled",
    ),
    "autocast": (
        "torch.autocast('cpu').__enter__()",
        "torch.is_autocast_enabled('cpu')",
    ),
    "fast path": (
        "torch.backends.mha.set_fastpath_enabled(False)",
        "torch.backends.mha.get_fastpath_enabled()",
    ),
    "global module hooks": (
        "torch.nn.modules.module.register_module_forward_hook(lambda *_: 0)",
        "torch.nn.Identity()(1)",
    ),
    "a patched class": (
        "torch.nn.Linear.forward = lambda self, x: 0",
        "torch.nn.Linear(1, 1)(torch.ones(1, 1))",
    ),
    "a patched builtin": ("import builtins\nbuiltins.len = lambda x: 0", "len([1])"),
    "environment": ("import os\nos.environ['LEFT'] = '1'", "__import__('os').environ.get('LEFT')"),
    "sys.path": ("import sys\nsys.path.append('left')", "__import__('sys').path[-1]"),
    "modules": (
        "import sys\nsys.modules['left'] = sys",
        "'left' in __import__('sys').modules",
    ),
    "a file": ("open('left', 'w').close()", "__import__('os').listdir()"),
    "the folder": (
        "import os\nos.mkdir('x')\nos.chdir('x')",
        "__import__('os').path.basename(__import__('os').getcwd()) == 'x'",
    ),
    "random numbers": (
        "import random\nrandom.seed(7)\ntorch.manual_seed(7)",
        "(torch.rand(1), __import__('random').random(), __import__('numpy').random.rand())",
    ),
    "warnings": (
        "import warnings\nwarnings.simplefilter('ignore')",
        "len(__import__('warnings').filters)",
    ),
}


@pytest.mark.parametrize(("leave", "show"), TRACES.values(), ids=TRACES)
def test_an_example_leaves_no_trace(book, runner, leave, show):
    """The trace can be seen where it was left, and the next example starts as the first did."""
    paths = {}
    for name, code in {
        "show": f"print({show})",
        "leave": f"{leave}\nassert 1",
        "both": f"{leave}\nprint({show})",
    }.items():
        paths[name] = book.examples / f"{name}.py"
        paths[name].write_text(f"import torch\n\n{code}\n")
    before = list(runner.run(paths["show"]).printed.values())
    there = list(runner.run(paths["both"]).printed.values())
    assert not runner.run(paths["leave"]).error
    assert list(runner.run(paths["show"]).printed.values()) == before
    assert there != before


def test_a_device_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(DeviceError, match="finds no such device"):
        check_device("cuda")
    with pytest.raises(DeviceError, match="Choose one of: cpu, cuda, mps"):
        check_device("gpu")
