"""Every example prints what it says, on every device that is present."""

import pytest
import torch

from nn_guide import catalog, record, verify

DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", catalog.names())
def test_example(name, device):
    result = verify.verify(name, device)
    if result.outcome == "skipped":
        pytest.skip(result.message)
    wrong = "\n".join(
        f"{catalog.path(name).name}:{d.line}\n  expected {d.expected}\n  got      {d.got}"
        for d in result.differences
    )
    assert result.outcome == "passed", f"{result.message}{wrong}"


def test_the_record_of_the_cpu_is_about_the_examples_as_they_are():
    of_cpu = record.load("cpu")
    stale = [name for name in catalog.names() if record.state(name, of_cpu) in ("never", "changed")]
    assert not stale, f"Run `nn-guide verify --record`. Not recorded as they are now: {stale}"
    gone = set(of_cpu["examples"]) - set(catalog.names())
    assert not gone, f"Run `nn-guide verify --record`. Recorded, but gone: {gone}"
