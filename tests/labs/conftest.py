import pytest
from attempts import Attempts, attempt

from nn_guide import notebooks


@pytest.fixture(scope="module", params=notebooks.names())
def attempts(request, tmp_path_factory) -> Attempts:
    """All attempts at the exercises of one lab."""
    return attempt(request.param, tmp_path_factory.mktemp("empty"))
