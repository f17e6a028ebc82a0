"""`nn-guide explain` and `python -m nn_guide.explain`."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nn_guide import cli, explain

TRACEBACK = """Traceback (most recent call last):
  File "/home/somebody/train.py", line 10, in <module>
    model(x)
  File "/usr/lib/python3.12/site-packages/torch/nn/modules/linear.py", line 125, in forward
    return F.linear(input, self.weight, self.bias)
RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x9216 and 4096x10)
"""


def nn_guide(*arguments, text="", **environment):
    """The command, in this process."""
    return CliRunner().invoke(cli.app, arguments, input=text, env=environment)


def test_a_message_as_argument():
    ran = nn_guide("explain", "mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)")
    assert ran.exit_code == 0
    assert "in_features" in ran.output
    assert "errors/shapes/#mat1-and-mat2" in ran.output
    assert "--8<--" not in ran.output
    assert "{#" not in ran.output


def test_a_traceback_on_standard_input_names_the_user_s_line():
    ran = nn_guide("explain", text=TRACEBACK)
    assert "/home/somebody/train.py:10" in ran.output


@pytest.mark.parametrize(
    ("arguments", "environment", "word"),
    [
        ((), {"LC_ALL": "zh_CN.UTF-8"}, "线性层"),
        ((), {"LC_ALL": "C.UTF-8"}, "linear layer"),
        (("--language", "zh"), {"LC_ALL": "C.UTF-8"}, "线性层"),
    ],
)
def test_languages(arguments, environment, word):
    assert word in nn_guide("explain", *arguments, text=TRACEBACK, **environment).stdout


def test_a_language_that_there_is_not():
    ran = nn_guide("explain", "--language", "fr", text=TRACEBACK)
    assert ran.exit_code == 2
    assert "Choose en or zh" in ran.stderr


def test_a_message_that_is_unknown_leads_to_the_nearest():
    ran = nn_guide("explain", "the shapes of my mat1 cannot be right")
    assert ran.exit_code == 1
    assert "errors/shapes/#mat1-and-mat2" in ran.output
    assert "report" in ran.output


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("text", ["my loss becomes nan after some iterations", "训练中途出现 nan"])
def test_a_symptom_in_words_is_explained_in_either_language(text, language):
    ran = nn_guide("explain", "--language", language, text)
    assert ran.exit_code == 0
    assert {"en": "square root", "zh": "开平方"}[language] not in ran.output, "the failing program"
    assert {"en": "Add a small number", "zh": "加一个很小的数"}[language] in ran.output
    assert "register_forward_hook" in ran.output


@pytest.mark.parametrize(
    ("language", "site", "address"),
    [
        ("en", "", " errors/results/#overfits"),
        ("zh", "", "zh/errors/results/#overfits"),
        ("en", "https://site.example/guide", "https://site.example/guide/errors/results/#overfits"),
        ("zh", "https://site.example/", "https://site.example/zh/errors/results/#overfits"),
    ],
)
def test_an_answer_names_the_address_and_the_file(language, site, address):
    ran = nn_guide("explain", "--language", language, "overfitting", SITE_URL=site)
    assert address in ran.output
    file, line = re.search(rf"(\S*docs/{language}/errors/results.md):(\d+)", ran.output).groups()
    assert "{#overfits}" in Path(file).read_text("utf-8").splitlines()[int(line) - 1]


def test_an_answer_is_short_and_its_code_fits_the_terminal(monkeypatch):
    for entry in explain.errors.ENTRIES.values():
        for language in explain.LANGUAGES:
            text = explain.section(entry, language, width=60)
            assert not re.search(r"# (\(1\))?!", text), entry.name
            assert not re.search(r"(?m)^(More|参见)[:：]|^\d+\. ", text), entry.name
            assert all(len(line) <= 60 for line in text.splitlines() if "#>" in line)
            assert not entry.program or entry.program in entry.cure or "failure" not in text


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        (r"8 \cdot 26 = 208", "8 · 26 = 208"),
        (r"\frac{1}{n} \log C", "1/n log C"),
        ("x_{t-1}", "x_t-1"),
    ],
)
def test_formulas_are_readable(formula, shown):
    assert explain.plain(formula) == shown


def test_a_text_that_is_like_no_message_leads_nowhere():
    ran = nn_guide("explain", "zzz qqq", LC_ALL="C.UTF-8")
    assert ran.exit_code == 1
    assert "nothing like it" in ran.output
    assert "errors/" not in ran.output


def test_nothing_to_explain_says_how():
    ran = nn_guide("explain", text="")
    assert ran.exit_code == 1
    assert "python train.py 2>&1 | nn-guide explain" in ran.output


def test_a_script_that_fails_is_explained(tmp_path):
    script = tmp_path / "train.py"
    script.write_text(
        "import sys\nprint(sys.argv)\n"
        "raise RuntimeError('mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)')\n"
    )
    command = [sys.executable, "-m", "nn_guide.explain", str(script), "--epochs", "3"]
    ran = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"})
    assert ran.returncode == 1
    assert str([str(script), "--epochs", "3"]) in ran.stdout
    assert f"{script}:3" in ran.stderr
    assert "runpy" not in ran.stderr
    assert "in_features" in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "message"), [((), "Name a script"), (("gone.py",), "no script gone.py")]
)
def test_no_script(arguments, message):
    command = [sys.executable, "-m", "nn_guide.explain", *arguments]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert message in ran.stderr
    assert "Traceback" not in ran.stderr


WARNS = """
import warnings
import sys
import nn_guide

for _ in range(2):
    warnings.warn("`torch.nn.utils.clip_grad_norm` is now deprecated in favor of "
                  "`torch.nn.utils.clip_grad_norm_`.", FutureWarning, stacklevel=1)
    warnings.warn("The moon is full.", stacklevel=1)
print(sys.argv)
"""


def run(*arguments):
    """`python -m nn_guide.explain`, in a process of its own."""
    command = [sys.executable, "-m", "nn_guide.explain", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C", "COLUMNS": "80"}
    )


@pytest.mark.parametrize(("language", "word"), [("en", "Likely causes"), ("zh", "常见原因")])
def test_a_warning_is_explained_once_while_the_script_goes_on(tmp_path, language, word):
    script = tmp_path / "train.py"
    script.write_text("import warnings\nwarnings.simplefilter('always')\n" + WARNS)
    ran = run("--language", language, script, "--language", "fr")
    assert ran.returncode == 0
    assert ran.stderr.count("FutureWarning") == 2
    assert ran.stderr.count(word) == 1
    assert f"{script}:" in ran.stderr
    assert str([str(script), "--language", "fr"]) in ran.stdout


def test_the_module_explains_its_options():
    ran = run("--help")
    assert ran.returncode == 0
    assert "--language" in ran.stdout
    assert "SCRIPT" in ran.stdout
    wrong = run("--language", "fr", "train.py")
    assert wrong.returncode == 2
    assert "Choose en or zh" in wrong.stderr


def test_no_torch_is_needed():
    code = "import sys; import nn_guide.explain; print('torch' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_every_entry_can_be_printed():
    for entry in explain.errors.ENTRIES.values():
        for language in explain.LANGUAGES:
            text = explain.section(entry, language)
            assert "--8<--" not in text
            assert "!!!" not in text
