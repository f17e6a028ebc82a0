"""`pytest --prove` writes rows for what passes, and does only what has none."""

import json

import pytest

pytest_plugins = ["pytester"]

TESTS = """
import pytest

@pytest.mark.proves(lambda name: f"figures/{name}")
@pytest.mark.parametrize("name", ["circle", "square"])
@pytest.mark.parametrize("part", [1, 2])
def test_a_figure(name, part):
    assert (name, part) != ("square", BROKEN)

@pytest.mark.proves("training/race", "training/shapes")
def test_of_two_files():
    pass

def test_something_else():
    raise AssertionError("proves nothing: isn't run")
"""
PLUGIN = ("-p", "nn_proof.pytest_plugin")
TRAINING = ["training/race", "training/shapes"]


@pytest.fixture
def book(pytester, monkeypatch):
    """A book with two figures and two other files, and its tests."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # to look for plugins takes long
    pytester.makepyprojecttoml('[tool.pytest.ini_options]\nproof_book = "book.about:BOOK"\n')
    package = pytester.mkpydir("book")
    (package / "figures").mkdir()
    (package / "training").mkdir()
    for name in ("figures/circle", "figures/square", *TRAINING):
        (package / f"{name}.py").write_text("x = 1\n")
    (package / "about.py").write_text(
        "from pathlib import Path\n\nfrom nn_proof.example import Book\n\n"
        "BOOK = Book(Path(__file__).parent, Path(__file__).parents[1] / 'proofs')\n"
    )
    pytester.syspathinsert()
    return package


def prove(pytester, broken: int, *options: str):
    pytester.makepyfile(TESTS.replace("BROKEN", str(broken)))
    run = pytester.runpytest_subprocess if "-n" in options else pytester.runpytest
    return run(*PLUGIN, "--prove", *options)


def rows(pytester) -> list[str]:
    files = (pytester.path / "proofs").rglob("*.json")
    return sorted(name for file in files for name in json.loads(file.read_text()))


@pytest.mark.parametrize("options", [(), ("-p", "xdist.plugin", "-n", "2")])
def test_what_passes_whole_gets_a_row(pytester, book, options):
    prove(pytester, 2, *options).assert_outcomes(passed=4, failed=1)
    assert rows(pytester) == ["figures/circle", *TRAINING]


def test_only_what_has_no_valid_row_is_done(pytester, book):
    prove(pytester, 0).assert_outcomes(passed=5, deselected=1)
    assert rows(pytester) == ["figures/circle", "figures/square", *TRAINING]
    prove(pytester, 0).assert_outcomes(deselected=6)
    (book / "figures/circle.py").write_text("x = 2\n")
    prove(pytester, 0).assert_outcomes(passed=2, deselected=4)


def test_what_has_no_valid_row_is_run_with_all_that_proves_nothing(pytester, book):
    prove(pytester, 0)
    (book / "figures/circle.py").write_text("x = 2\n")
    before = rows(pytester)
    result = pytester.runpytest(*PLUGIN, "--changed")
    result.assert_outcomes(passed=2, failed=1, deselected=3)
    assert rows(pytester) == before


def test_a_part_of_the_tests_proves_nothing(pytester, book):
    prove(pytester, 0, "-k", "circle and 1").assert_outcomes(passed=1, deselected=5)
    assert rows(pytester) == []


def test_what_is_gone_loses_its_row(pytester, book):
    prove(pytester, 0)
    (book / "figures/square.py").unlink()
    prove(pytester, 3)
    assert rows(pytester) == ["figures/circle", *TRAINING]


def test_without_the_option_all_tests_run_and_nothing_is_written(pytester, book):
    pytester.makepyfile(TESTS.replace("BROKEN", "0"))
    result = pytester.runpytest(*PLUGIN)
    result.assert_outcomes(passed=5, failed=1)
    assert rows(pytester) == []
