"""Every example prints what it says, on every device that is present."""

import os
import random

import pytest
import torch

from nn_guide.book import BOOK
from nn_proof.ledger import Ledger, Where
from nn_proof.run import Runner, verify

DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]

# In another order each time, the same for all processes of a run: no example may need another.
NAMES = BOOK.names()
random.Random(os.environ.get("PYTEST_XDIST_TESTRUNUID")).shuffle(NAMES)


@pytest.fixture(scope="module", params=DEVICES)
def device(request):
    return request.param


@pytest.fixture(scope="module")
def runner(device):
    with Runner(device) as runner:
        yield runner


@pytest.mark.proves(lambda name: f"examples/{name}")
@pytest.mark.parametrize("name", NAMES)
def test_example(name, device, runner):
    result = verify(BOOK.example(name), runner)
    if result.outcome == "skipped":
        pytest.skip(result.message)
    wrong = "\n".join(
        f"{name}.py:{d.line}\n  expected {d.expected}\n  got      {d.got}"
        for d in result.differences
    )
    assert result.outcome == "passed", f"{result.message}{wrong}"


def test_the_ledger_is_about_the_examples_as_they_are():
    """For the torch of this environment, if anything was proven with it."""
    ledger, where = Ledger(BOOK.proofs), Where.of("cpu", torch.__version__)
    lacking = [
        name
        for name in BOOK.names()
        if where not in ledger.proven(f"examples/{name}", BOOK.key(BOOK.example(name).path))
        and not BOOK.example(name).unmet("cpu", torch.__version__)
    ]
    assert where not in ledger.rows or not lacking, f"Run `nn-guide prove`: {lacking}"
