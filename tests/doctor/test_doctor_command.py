"""`nn-guide doctor`, as a user calls it."""

import warnings

import pytest
from typer.testing import CliRunner

from nn_guide import cli

TRAIN = """\
import sys
import torch
from torch import nn
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for step in range(int(sys.argv[1])):
    x = torch.randn(16, 4)
    loss = nn.functional.mse_loss(model(x), x[:, :1])
    {zero}
    loss.backward()
    optimizer.step()
print("done", *sys.argv[1:], __name__)
"""


@pytest.fixture
def call(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SITE_URL", raising=False)

    def with_script(source, *arguments, before=("--language", "en")):
        (tmp_path / "train.py").write_text(source, "utf-8")
        return CliRunner().invoke(cli.app, ["doctor", *before, "train.py", *arguments])

    return with_script


def test_a_sound_script_runs_to_its_end(call):
    result = call(TRAIN.format(zero="optimizer.zero_grad()"), "8", "--lr", "3")
    assert result.exit_code == 0, result.output
    assert "done 8 --lr 3 __main__" in result.output
    assert "8 steps watched (models: Linear; optimizers: SGD): nothing found." in result.output


def test_a_long_script_is_stopped(call):
    result = call(TRAIN.format(zero=""), "1000")
    assert result.exit_code == 1, result.output
    assert "done" not in result.output
    assert "20 steps watched" in result.output
    assert "1. train.py:10: no-zero-grad" in result.output
    assert "Stopped after these steps" in result.output


def test_as_many_steps_as_wanted(call):
    result = call(TRAIN.format(zero=""), "50", before=("--steps", "5", "--language", "zh"))
    assert "观察了 5 步" in result.output
    result = call(TRAIN.format(zero=""), "50", before=("--steps", "1", "--language", "en"))
    assert "1 step watched" in result.output
    assert call(TRAIN, before=("--steps", "-3")).exit_code == 2
    result = call(TRAIN.format(zero=""), "50", before=("--steps", "0", "--language", "en"))
    assert "50 steps watched" in result.output
    assert "done 50" in result.output


def test_the_address_of_the_site_leads_to_the_page(call, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://example.org/guide")
    result = call(TRAIN.format(zero=""), "9", before=("--language", "zh"))
    assert "https://example.org/guide/zh/errors/learning/#no-zero-grad" in result.output


def test_an_error_of_the_script_is_shown_and_what_was_seen(call):
    result = call(TRAIN.format(zero="if step == 4: model.weight.nothing"), "9")
    assert result.exit_code == 2
    assert 'File "train.py", line 9' in result.output
    assert "AttributeError: 'Parameter' object has no attribute 'nothing'" in result.output
    assert "nn_guide" not in result.output.partition("AttributeError")[0]
    assert "4 steps watched" in result.output
    assert "no-zero-grad" in result.output


def test_a_model_that_fails_is_shown_as_without_the_doctor(call):
    source = TRAIN.format(zero="") + "nn.Sequential(nn.Linear(3, 2))(torch.ones(1, 4))\n"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        result = call(source, "3")
    assert result.exit_code == 2
    assert 'File "train.py", line 13' in result.output
    assert "mat1 and mat2 shapes cannot be multiplied" in result.output
    assert "nn_guide/doctor" not in result.output.replace("\\", "/")
    assert "`nn-guide explain` says what its message means" in result.output


def test_after_an_interruption_what_was_seen_is_told(call):
    result = call(TRAIN.format(zero="if step == 6: raise KeyboardInterrupt"), "9")
    assert result.exit_code == 1, result.output
    assert "6 steps watched" in result.output
    assert "Stopped after these steps" in result.output


@pytest.mark.parametrize(
    ("source", "said"),
    [("for", "train.py:1: this isn't Python"), ("raise SystemExit(3)", "SystemExit(3)")],
)
def test_slips_get_a_message(call, source, said):
    result = call(source)
    assert result.exit_code == 2
    assert said in result.output


def test_a_script_that_is_missing(tmp_path):
    result = CliRunner().invoke(cli.app, ["doctor", str(tmp_path / "none.py")])
    assert result.exit_code == 2
    assert "There is no script" in result.output
