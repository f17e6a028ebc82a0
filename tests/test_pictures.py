"""What the pictures of the labs draw is kept beside them, and compared when a lab runs."""

import base64
import functools
import io
import os
import shutil
import subprocess
import sys

import nbformat
import numpy as np
import pytest
from matplotlib.figure import Figure

from nn_guide import notebooks, pictures

CONFTEST = notebooks.NOTEBOOKS.parent / "conftest.py"
CODE = """
import matplotlib.pyplot as plt
_, axes = plt.subplots(figsize=(3, 2))
axes.plot([0, 1, 4, 9])
axes.set(xlabel="step", title="loss")
plt.show()
"""


@functools.cache
def output(change=None) -> dict:
    """The output of a cell that draws some of everything, changed by a function of its axes."""
    figure = Figure(figsize=(6, 3), dpi=100, layout="constrained")
    left, right = figure.subplots(1, 2)
    left.plot([0, 1, 2, 3], [0, 1, 4, 9], label="train")
    left.plot([0, 1, 2, 3], [1, 1, 2, 2], "o", label="validation")
    left.bar([0, 1], [5, 3])
    left.scatter([1, 2], [6, 7])
    left.set(xlabel="step", title="loss", xlim=(-1, 4), ylim=(0, 10))
    left.legend(loc="upper left")
    left.contour(np.arange(9.0).reshape(3, 3), [2, 4])
    right.imshow(np.arange(16.0).reshape(4, 4), vmin=0, vmax=15)
    if change:
        change(left, right)
    picture = io.BytesIO()
    figure.savefig(picture, format="png")
    return of_png(picture.getvalue(), pictures.drawn(figure))


def of_png(png: bytes, drawn: list[str]) -> dict:
    """An output with this picture, as a kernel of ours would make it."""
    picture = base64.b64encode(png).decode()
    beside = {"drawn": drawn, "sha256": pictures.sha256(picture)}
    return {"data": {"image/png": picture}, "metadata": {"image/png": beside}}


def png(shades: np.ndarray) -> bytes:
    """A picture of these shades of grey."""
    from matplotlib.image import imsave

    file = io.BytesIO()
    imsave(file, shades, cmap="gray", vmin=0, vmax=1, format="png")
    return file.getvalue()


CHANGES = {
    "a title": lambda left, right: left.set_title("accuracy"),
    "a legend": lambda left, right: left.get_legend().get_texts()[0].set_text("test"),
    "a point": lambda left, right: left.lines[0].set_ydata([0, 1, 4, 8]),
    "a colour": lambda left, right: left.lines[0].set_color("red"),
    "a line": lambda left, right: left.lines[1].remove(),
    "a bar": lambda left, right: left.patches[1].set_height(4),
    "a dot": lambda left, right: left.collections[0].set_offsets([(1, 6), (2, 8)]),
    "limits": lambda left, right: left.set_ylim(0, 11),
    "a scale": lambda left, right: left.set_xscale("symlog"),
    "a pixel": lambda left, right: right.images[0].set_data(np.eye(4) * 15),
    "a contour": lambda left, right: left.collections[1].set_array([4, 9]),
    "a mesh": lambda left, right: left.pcolormesh(np.eye(2)),
    "axes": lambda left, right: right.remove(),
}


@pytest.mark.parametrize("what", CHANGES)
def test_another_drawing_is_caught(what):
    assert pictures.differences(output(), output(CHANGES[what]))


def test_what_processors_do_is_no_difference():
    def nudge(left, right):
        left.lines[0].set_ydata([0, 1.02, 4.05, 8.96])
        right.images[0].set_data(np.arange(16.0).reshape(4, 4) + 0.05)

    assert not pictures.differences(output(), output(nudge))


def test_a_picture_that_varies_keeps_its_texts_and_lines():
    found = {what: pictures.differences(output(), output(CHANGES[what]), True) for what in CHANGES}
    assert {what for what in found if not found[what]} == {
        "a point", "a bar", "a dot", "limits", "a pixel", "a contour"
    }  # fmt: skip


def white_out(left: int, top: int, width: int, height: int):
    """The picture of `output` with a white rectangle in it."""
    shades = pictures.pixels(output()).copy()
    shades[top : top + height, left : left + width] = 1
    return png(shades)


@pytest.mark.parametrize(
    "forged",
    [
        lambda: png(np.ones((1, 1))),
        lambda: png(np.ones((300, 600))),
        lambda: png(np.random.default_rng(0).random((300, 600))),
        lambda: base64.b64decode(output(CHANGES["a title"])["data"]["image/png"]),
        lambda: base64.b64decode(output(CHANGES["a line"])["data"]["image/png"]),
        lambda: white_out(130, 0, 60, 25),  # the title
    ],
    ids=["one pixel", "empty", "noise", "title", "line", "without a label"],
)
def test_another_picture_beside_the_same_data_is_caught(forged):
    true = output()
    assert not pictures.different_pixels(pictures.pixels(true), pictures.pixels(true))
    assert pictures.differences(of_png(forged(), pictures.kept(true)["drawn"]), true)


def test_a_picture_that_was_replaced_is_not_what_was_kept():
    true, other = output(), output(CHANGES["a title"])
    assert pictures.is_kept(true)
    assert not pictures.is_kept(other | {"metadata": true["metadata"]})
    assert not pictures.is_kept({"data": true["data"]})


def test_a_lab_with_another_picture_fails_when_it_runs(tmp_path):
    """As `make test` runs it, beside a picture that is as it was."""
    cells = [nbformat.v4.new_code_cell("", id="tools")]
    cells += [nbformat.v4.new_code_cell(CODE, id=name) for name in ("true", "pixel", "label")]
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    lab = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    notebooks.execute(lab)
    shown, pixel, label = (cell.outputs[0] for cell in lab.cells[1:])
    assert pictures.is_kept(shown)
    drawn = pictures.kept(shown)["drawn"]
    assert "text: 'loss'" in drawn
    pixel.update(nbformat.from_dict(of_png(png(np.ones((1, 1))), drawn)))
    pictures.kept(label)["drawn"][:] = [line.replace("loss", "gain") for line in drawn]
    nbformat.write(lab, tmp_path / "lab.ipynb")
    shutil.copy(CONFTEST, tmp_path)
    command = [sys.executable, "-m", "pytest", "--nbval", "--nbval-current-env", "-q", "-rfp"]
    cpu = os.environ | {"CUDA_VISIBLE_DEVICES": ""}  # on CUDA, labs may draw something else
    done = subprocess.run(command, cwd=tmp_path, env=cpu, capture_output=True, text=True)
    printed = done.stdout + done.stderr
    assert "PASSED lab.ipynb::Cell 1" in printed, printed
    assert "FAILED lab.ipynb::Cell 2" in printed, printed
    assert "FAILED lab.ipynb::Cell 3" in printed, printed
    assert "the notebook has \"text: 'gain'\", drawn is \"text: 'loss'\"" in printed
