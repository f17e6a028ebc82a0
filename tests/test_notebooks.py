"""The labs: twins in code and output. nbval checks that the English outputs are true."""

import copy
import shutil
import subprocess
import sys

import nbformat
import pytest
import torch
from nbclient.exceptions import CellExecutionError

from nn_guide import notebooks, pictures, translations
from nn_guide.labs.digits import digits as labs_digits
from nn_guide.pages import PageError
from nn_guide.training.digits import digits as sklearn_digits

ENGLISH = sorted((notebooks.NOTEBOOKS / "en").glob("*.ipynb"))


@pytest.mark.parametrize("path", ENGLISH, ids=lambda path: path.stem)
def test_twins(path):
    problems = list(notebooks.problems(path))
    assert not problems, "\n".join(problems)


def test_no_chinese_notebook_is_without_a_twin():
    chinese = {path.name for path in (notebooks.NOTEBOOKS / "zh").glob("*.ipynb")}
    assert chinese == {path.name for path in ENGLISH}


@pytest.fixture
def pair(tmp_path):
    """A copy of the first lab in both languages, and a function that changes the Chinese one."""
    labs = tmp_path / "notebooks"
    for language in ("en", "zh"):
        (labs / language).mkdir(parents=True)
        shutil.copy(notebooks.NOTEBOOKS / language / ENGLISH[0].name, labs / language)
    translations.stamp(f"labs/{ENGLISH[0].stem}", tmp_path)

    def change(edit, reviewed=True):
        path = labs / "zh" / ENGLISH[0].name
        notebook = notebooks.read(path)
        edit(notebook)
        nbformat.write(notebook, path)
        if reviewed:
            translations.stamp(f"labs/{ENGLISH[0].stem}", tmp_path)
        return list(notebooks.problems(labs / "en" / ENGLISH[0].name, labs))

    return change


def code_cell(notebook):
    return next(
        c for c in notebook.cells if c.cell_type == "code" and c.outputs and c.id[:5] != "check"
    )


def test_changed_code_is_caught(pair):
    def edit(notebook):
        code_cell(notebook).source += "\n"

    (problem,) = pair(edit)
    assert "code or output of cell" in problem
    assert "make notebooks" in problem


def test_a_changed_output_is_caught(pair):
    assert len(pair(lambda notebook: code_cell(notebook).outputs.clear())) == 1


def test_a_text_that_was_not_reviewed_is_caught(pair):
    def edit(notebook):
        notebook.cells[0].source += " 还有"

    (problem,) = pair(edit, reviewed=False)
    assert "has changed since both languages were compared" in problem
    assert "nn-guide translated labs/" in problem


def test_a_missing_cell_is_caught(pair):
    assert any("same cells" in problem for problem in pair(lambda notebook: notebook.cells.pop()))


def test_a_missing_title_is_caught(pair):
    (problem,) = pair(lambda notebook: notebook.metadata.pop("nn_guide"))
    assert "nn_guide.title" in problem


def test_a_picture_without_alternative_text_is_caught(pair):
    def edit(notebook):
        drawn = next(c for c in notebook.cells if c.metadata.get("alt"))
        drawn.metadata = {}

    assert any("metadata.alt.zh" in problem for problem in pair(edit))


def test_a_picture_of_another_cell_is_caught(pair):
    def edit(notebook):
        one, other = [c for c in notebook.cells if c.metadata.get("alt")][:2]
        pictures.of(one.outputs)[0].data = pictures.of(other.outputs)[0].data

    assert any("isn't the one that the lab drew" in problem for problem in pair(edit))


def test_a_picture_that_is_gone_is_caught(pair):
    def edit(notebook):
        next(c for c in notebook.cells if c.metadata.get("alt")).outputs.clear()

    assert any("has no picture" in problem for problem in pair(edit))


def test_a_picture_without_what_it_draws_is_caught(pair):
    def edit(notebook):
        drawn = next(c for c in notebook.cells if c.metadata.get("alt"))
        pictures.of(drawn.outputs)[0].metadata = {}

    assert any("isn't the one that the lab drew" in problem for problem in pair(edit))


@pytest.mark.parametrize("name", notebooks.names())
def test_the_tools_are_one_module(name, tmp_path):
    """No name is bound twice, nothing is undefined, and nothing of ours is imported that the lab
    doesn't say it needs."""
    module = notebooks.tools(name, "en").partition("\n")[2]
    (tmp_path / "tools.py").write_text(module, "utf-8")
    rules = "F811,F821,F401"
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", f"--select={rules}", "tools.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert not done.returncode, done.stdout
    needs = notebooks.needs(notebooks.read(notebooks.NOTEBOOKS / f"en/{name}.ipynb"))
    assert ("nn_guide" in module) == ("nn-guide" in needs)


def test_tools_that_differ_from_their_source_are_caught(pair):
    def edit(notebook):
        notebooks.cell_of(notebook, "tools").source += "\n"

    (problem,) = pair(edit)
    assert "tools cell" in problem
    assert "make notebooks" in problem


@pytest.mark.proves("training/digits")
def test_the_digits_of_the_labs_are_those_of_scikit_learn():
    for ours, theirs in zip(labs_digits(), sklearn_digits(), strict=True):
        for one, other in zip(ours.tensors, theirs.tensors, strict=True):
            assert one.dtype == other.dtype
            assert torch.equal(one, other)


def test_a_kernel_of_the_tests_cannot_import_what_a_reader_lacks(tmp_path):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("", id="tools")])
    for module in ("nn_guide", "sklearn"):
        notebook.cells.append(nbformat.v4.new_code_cell(f"import {module}"))
        with pytest.raises(CellExecutionError, match=f"import of {module} halted"):
            notebooks.execute(notebook)
        notebook.cells.pop()


def test_an_unknown_lab_is_said():
    with pytest.raises(PageError, match="labs/first-module"):
        translations.stamp("labs/first-modul")


def test_code_and_outputs_are_copied_to_the_twin():
    english = notebooks.read(ENGLISH[0])
    chinese = copy.deepcopy(english)
    code_cell(chinese).outputs.clear()
    chinese.cells[0].source = "# 标题"
    notebooks.copy_code(english, chinese)
    assert code_cell(chinese) == code_cell(english)
    assert chinese.cells[0].source == "# 标题"
