"""`doctor.watch`: what it takes, what it leaves, and what it can't judge."""

import contextlib
import re
import subprocess
import sys

import pytest
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader

from nn_guide import doctor, pages
from nn_guide.doctor import OBSERVERS
from nn_guide.doctor.finding import RANKS, TEXTS, Place, here, is_users
from nn_guide.doctor.order import Order
from nn_guide.doctor.report import SAID
from nn_guide.doctor.run import Run


def train(steps=6, zero=True, model=None):
    torch.manual_seed(0)
    model = model or nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(steps):
        x = torch.randn(32, 4)
        loss = F.cross_entropy(model(x), (x[:, 0] > 0).long())
        loss.backward()
        optimizer.step()
        if zero:
            optimizer.zero_grad()
    return model, optimizer


def replaced():
    """All that is replaced while a run is watched."""
    run = Run(OBSERVERS)
    return {(owner, name): vars(owner)[name] for owner, name, _ in run._replacements()}


def test_afterwards_everything_is_as_before():
    before, hooks = replaced(), dict(nn.modules.module._global_forward_hooks)
    with doctor.watch():
        inside = replaced()
        train()
    assert replaced() == before
    assert dict(nn.modules.module._global_forward_hooks) == hooks
    assert all(inside[key] is not before[key] for key in before)


def test_an_error_passes_through_and_leaves_nothing():
    before = replaced()
    with contextlib.suppress(ZeroDivisionError), doctor.watch():
        train()
        print(1 / 0)
    assert replaced() == before


def test_models_keep_no_hooks():
    with doctor.watch() as visit:
        model, _ = train()
    assert visit.steps == 6
    assert not any(module._forward_hooks or module._forward_pre_hooks for module in model.modules())


def test_a_visit_within_a_visit():
    with doctor.watch() as outer:
        with doctor.watch() as inner:
            train(zero=False)
        train()
    assert [finding.code for finding in inner.findings] == ["no-zero-grad"]
    assert outer.steps == 6


def test_what_is_named_and_not_used_is_missed():
    model, optimizer = train()
    with doctor.watch(model, optimizer) as visit:
        for _ in range(4):
            F.mse_loss(model(torch.randn(8, 4)), torch.zeros(8, 2)).backward()
    assert [finding.code for finding in visit.findings] == ["no-step"]


def test_only_models_optimizers_and_schedules_are_taken():
    with (
        pytest.raises(TypeError, match="takes models, optimizers and schedules, not int"),
        doctor.watch(3),
    ):
        pass


def test_an_observer_that_fails_is_named_and_the_run_goes_on(monkeypatch):
    def fail(self, optimizer, closure, place):
        raise RuntimeError("odd")

    monkeypatch.setattr(Order, "before_step", fail)
    with doctor.watch() as visit:
        train(zero=False)
    assert visit.steps == 6
    assert "Not judged: Order, because of RuntimeError (odd)." in visit.report()


def test_a_visit_is_printed_as_its_report():
    with doctor.watch() as visit:
        pass
    assert str(visit) == visit.report()


def test_a_report_without_training_says_so():
    with doctor.watch() as visit:
        pass
    assert "no training was seen" in visit.report()
    assert "没有可观察的训练过程" in visit.report("zh")
    with pytest.raises(ValueError, match="no report in 'fr'"):
        visit.report("fr")


def test_what_is_imported_by_its_name_is_heard_too(tmp_path, monkeypatch):
    (tmp_path / "by_name.py").write_text(
        "from torch.nn.functional import cross_entropy\n"
        "def loss(p, y, of=cross_entropy): return of(p.softmax(1), y)\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    import by_name

    original = by_name.cross_entropy
    with doctor.watch() as visit:
        model = nn.Linear(4, 3)
        optimizer = torch.optim.Adam(model.parameters())
        for x in DataLoader(torch.randn(96, 4), batch_size=16, shuffle=True):
            optimizer.zero_grad()
            by_name.loss(model(x), torch.randint(3, (16,))).backward()
            optimizer.step()
    assert [finding.code for finding in visit.findings] == ["probabilities-into-logits"]
    assert visit.findings[0].place.path == by_name.__file__
    assert by_name.cross_entropy is original
    assert by_name.loss.__defaults__ == (original,)


def test_a_loss_that_was_handed_over_before_is_seen_in_the_graph():
    def fit(loss_function):
        model = nn.Sequential(nn.Linear(4, 3), nn.Softmax(dim=1))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        with doctor.watch() as visit:
            for _ in range(5):
                optimizer.zero_grad()
                loss_function(model(torch.randn(16, 4)), torch.randint(3, (16,))).backward()
                optimizer.step()
        return visit

    assert [finding.code for finding in fit(F.cross_entropy).findings] == [
        "probabilities-into-logits"
    ]


def test_a_place_is_in_the_users_code():
    assert here() == Place(__file__, here().line)
    assert not is_users(torch.__file__)
    assert not is_users(doctor.__file__)
    assert not is_users(subprocess.__file__)
    assert is_users(__file__)


@pytest.mark.parametrize("code", RANKS)
def test_each_finding_has_its_texts_and_its_page(code):
    texts = TEXTS[code]
    page, _, section = texts["page"].partition("#")
    marks = {}
    for language in ("en", "zh"):
        assert set(texts[language]) == {"what", "why", "cure"}
        assert all("\n" not in text for text in texts[language].values())
        marks[language] = set(re.findall(r"\{(\w+)\}", " ".join(texts[language].values())))
        path = pages.ROOT / "docs" / language / f"{page}.md"
        path = path if path.is_file() else path.with_suffix("") / "index.md"
        assert f"{{#{section}}}" in path.read_text("utf-8") if section else path.is_file()
    assert marks["en"] == marks["zh"]


def test_reports_say_the_same_in_both_languages():
    assert SAID["en"].keys() == SAID["zh"].keys()
    for name, text in SAID["en"].items():
        assert set(re.findall(r"\{(\w+)\}", text)) == set(
            re.findall(r"\{(\w+)\}", SAID["zh"][name])
        )


def test_it_needs_torch_and_rich_only():
    """Whatever else is installed isn't imported by the doctor."""
    code = (
        "import sys, torch, rich; before = {n.partition('.')[0] for n in sys.modules}; "
        "import nn_guide.doctor, nn_guide.doctor.script; "
        "new = {n.partition('.')[0] for n in sys.modules} - before - set(sys.stdlib_module_names); "
        "print(*sorted(new))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=pages.ROOT
    )
    assert [name for name in done.stdout.split() if not name.startswith("_")] == ["nn_guide"]
