"""Names of examples, and what a wrong one leads to."""

import pytest

from nn_guide import catalog


def test_names_are_paths_without_ending():
    assert "models/sequential/first" in catalog.names()
    assert catalog.names("sequential/fir") == ["models/sequential/first"]


def test_an_ending_is_allowed():
    assert catalog.path("models/sequential/first.py") == catalog.path("models/sequential/first")


@pytest.mark.parametrize("search", [catalog.names, catalog.path])
def test_an_unknown_name_lists_the_near_ones(search):
    with pytest.raises(catalog.UnknownExampleError, match="models/sequential/first"):
        search("models/sequental/frist")


def test_a_name_like_no_other_points_to_the_list():
    with pytest.raises(catalog.UnknownExampleError, match="nn-guide list"):
        catalog.path("zzz")
