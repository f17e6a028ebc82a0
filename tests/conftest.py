from collections.abc import Iterator

import pytest

from nn_proof.run import Runner


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """Runs examples on the CPU; the process that imports for them is started once."""
    with Runner(preload=["sklearn.datasets", "sklearn.model_selection"]) as runner:
        yield runner
