"""The cheat sheet: what it says runs, and it has room on two sheets of paper."""

import re

import pytest
import torch
from torch import nn

from nn_guide import errors
from nn_guide import site as guide
from nn_guide.site import sheet
from nn_proof.stage import StageError

SIZES = {"N": 4, "C": 3, "D": 5, "T": 12, "S": 2}
KINDS = {
    "logits": torch.randn,
    "log-probabilities": lambda *size: torch.randn(*size).log_softmax(-1),
    "probabilities": lambda *size: torch.randn(*size).softmax(-1),
    "embeddings": torch.randn,
    "float": torch.rand,
    "int64": lambda *size: torch.randint(1, SIZES["C"], size),
    "": torch.randn,
}


def made(said: str) -> torch.Tensor:
    """A tensor as a cell of the table describes it."""
    kind, shape = re.match(r"([\w-]*) ?`\(([\w, ]+)\)`", said).groups()
    return KINDS[kind](*(SIZES[letter] for letter in shape.split(", ")))


@pytest.mark.filterwarnings("ignore:reduction. 'mean' divides")
@pytest.mark.parametrize("row", sheet.known()["losses"], ids=lambda row: row["en"])
def test_a_loss_takes_what_the_sheet_says(row):
    _, returned, target, _ = row["en"].split(" | ")
    for name in row["classes"]:
        given = [made(returned)]
        if name == "TripletMarginLoss":
            given += [made(returned), made(returned)]
        else:
            given.append(made(target))
        if name == "CTCLoss":
            lengths = (SIZES["T"], SIZES["S"])
            given += [torch.full((SIZES["N"],), length) for length in lengths]
        assert getattr(nn, name)()(*given).isfinite()


@pytest.mark.parametrize("row", sheet.known()["optimizers"], ids=lambda row: row["en"])
def test_a_line_of_the_sheet_runs(row):
    parameters = [nn.Parameter(torch.ones(2))]
    known = {
        "optim": torch.optim,
        "lr_scheduler": torch.optim.lr_scheduler,
        "parameters": parameters,
        "optimizer": torch.optim.SGD(parameters, lr=0.1),
        "max_lr": 0.1,
        "total_steps": 10,
        "T_max": 5,
    }
    assert eval(row["code"], known)


def test_both_languages_say_the_same():
    for kind, rows in sheet.known().items():
        for row in rows:
            english, chinese = (sheet.cells(kind, row, language) for language in ("en", "zh"))
            assert len(english) == len(chinese) == len(sheet.COLUMNS["en"][kind])
            code = [re.findall("`[^`]+`", "".join(cells)) for cells in (english, chinese)]
            assert code[0] == code[1] or kind == "errors", row


def test_there_are_ten_errors_each_with_an_entry():
    named = [row["entry"] for row in sheet.known()["errors"]]
    assert len(set(named)) == 10
    assert set(named) <= set(errors.ENTRIES)


def test_a_table_that_there_is_not_is_said():
    pages = guide.read("en")
    with pytest.raises(StageError, match="has or names no 'nails'"):
        sheet.put("<!-- sheet: nails -->", pages["cheat-sheet"], pages)


@pytest.mark.parametrize("language", ["", "zh/"])
def test_it_is_printed_on_two_sheets(visit, language):
    page = visit(f"{language}cheat-sheet/")
    edge = "10mm"
    margin = {"top": edge, "bottom": edge, "left": edge, "right": edge}
    for paper in ("A4", "Letter"):
        printed = page.pdf(format=paper, margin=margin)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 2, paper
