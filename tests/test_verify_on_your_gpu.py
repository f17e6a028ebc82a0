"""The notebook that makes proofs on another machine does so here, on a few examples."""

import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from nbclient import NotebookClient

from nn_guide import notebooks, pages
from nn_guide.book import BOOK

NAME = "verify-on-your-gpu.ipynb"
# Of the repository, folders first.
NEEDED = ["src", "tests", "docs/en", "docs/zh", "notebooks/en", "conftest.py", "pyproject.toml"]


def notebook(language: str):
    return notebooks.read(notebooks.NOTEBOOKS / "proof" / language / NAME)


def run(folder: Path, **settings: str) -> dict[str, str]:
    """What each code cell prints in this folder, with these settings, without installing."""
    ours = notebook("en")
    cells = {cell.id: cell for cell in ours.cells if cell.cell_type == "code"}
    for name, value in settings.items():
        source = cells["settings"].source
        cells["settings"].source = source.replace(f'{name} = ""', f'{name} = "{value}"')
        assert cells["settings"].source != source
    cells["install"].source = ""
    client = NotebookClient(
        ours, kernel_name="python3", resources={"metadata": {"path": str(folder)}}
    )
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    source = str(folder / "nn-guide/src")
    client.execute(env=os.environ | {"PATH": path, "PYTHONPATH": source})
    return {
        name: "".join(output.get("text", "") for output in cell.outputs)
        for name, cell in cells.items()
    }


@pytest.fixture
def clone(tmp_path):
    """A copy of what the proofs need, with an empty ledger."""
    for name in NEEDED:
        path, target = pages.ROOT / name, tmp_path / "nn-guide" / name
        if path.is_dir():
            shutil.copytree(path, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, target)
    return tmp_path


def test_it_proves_and_packs_the_rows(clone):
    printed = run(clone, PATTERN="layers/linear/f", FAMILIES="CosineSimilarity or PairwiseDistance")
    device, torch = printed["device"].split()[:2]
    folder = f"proofs/{device}-{torch.partition('+')[0]}"
    assert printed["guide"].strip() == str(clone / "nn-guide")
    assert "0 failed" in printed["examples"], printed["examples"]
    with zipfile.ZipFile(clone / "proofs.zip") as archive:
        rows = {name: json.loads(archive.read(name)) for name in archive.namelist()}
    assert set(rows) == {f"{folder}/examples-layers.json", f"{folder}/atlas-forms.json"}
    examples = rows[f"{folder}/examples-layers.json"]
    assert set(examples) <= {f"examples/{name}" for name in BOOK.names("layers/linear/f")}
    assert f"{len(examples)} passed" in printed["examples"]
    assert "atlas/forms/distance" in rows[f"{folder}/atlas-forms.json"]
    name = "examples/layers/linear/first"
    assert examples[name].startswith(BOOK.key(BOOK.file(name)))


def test_it_unpacks_an_archive_that_lies_beside_it(clone):
    """As GitHub makes one: everything in a folder."""
    shutil.rmtree(clone / "nn-guide/tests")
    shutil.make_archive(str(clone / "nn-guide"), "zip", clone, "nn-guide")
    (clone / "nn-guide").rename(clone / "elsewhere")
    found = clone / "nn-guide/nn-guide"
    assert run(clone, PATTERN="no such name")["guide"].strip() == str(found)


def test_it_says_that_there_is_no_guide(tmp_path):
    assert run(tmp_path)["guide"].strip() == "None"
    with zipfile.ZipFile(tmp_path / "proofs.zip") as archive:
        assert archive.namelist() == []


def test_both_languages_have_the_same_cells_and_no_outputs():
    english, chinese = notebook("en"), notebook("zh")
    assert [cell.id for cell in english.cells] == [cell.id for cell in chinese.cells]
    for one, other in zip(english.cells, chinese.cells, strict=True):
        assert one.cell_type == other.cell_type
        assert one.cell_type == "markdown" or one.source == other.source
        assert not one.get("outputs")
        assert not other.get("outputs")
