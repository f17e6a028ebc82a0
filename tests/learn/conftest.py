import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "labs"))

from attempts import Server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Runs notebooks with nothing of ours, and with the data of scikit-learn."""
    with Server("sklearn.datasets") as server:
        yield server
