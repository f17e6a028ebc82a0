from collections.abc import Iterator

import pytest
from attempts import Attempts, Server, of_lab

from nn_guide import notebooks

# All tests of a lab need what is tried once: they run in one process.
LABS = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in notebooks.names()]


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Runs labs with nothing of ours."""
    with Server() as server:
        yield server


@pytest.fixture(scope="module", params=LABS)
def attempts(request, server, tmp_path_factory) -> Attempts:
    """All attempts at the exercises of one lab."""
    return of_lab(request.param, tmp_path_factory.mktemp("empty"), server)
