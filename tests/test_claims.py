"""Every claim has a verdict and is proven by examples, and the check finds what it should."""

import copy

import pytest
import yaml

from nn_guide import claims
from nn_guide.book import BOOK


@pytest.fixture(scope="module")
def table():
    return claims.load()


def test_every_claim_has_a_verdict_and_is_proven(table):
    assert list(claims.problems(table)) == []


def test_every_proof_is_an_example(table):
    proofs = {example for claim in table.values() for example in claim["proof"]}
    assert proofs <= set(BOOK.names())


def test_every_verdict_occurs(table):
    assert {claim["verdict"] for claim in table.values()} == set(claims.VERDICTS)


def test_no_id_stands_twice():
    # As a dictionary, the second one would silently replace the first.
    node = yaml.compose(claims.FILE.read_text(encoding="utf-8"))
    ids = [key.value for key, _ in node.value]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"proof": []}, "no proof"),
        ({"proof": None}, "no proof"),
        ({"proof": ["layers/linear/frist"]}, "Did you mean: layers/linear/first"),
        ({"proof": ["layers/linear"]}, "No example matches 'layers/linear'"),
        ({"proof": ["layers/linear/first.py"]}, "leave out the '.py'"),
        ({"proof": "layers/linear/first"}, "Write a list"),
        ({"proof": ["layers/linear/first"] * 2}, "more than once"),
        ({"proof": BOOK.names("layers/linear/")[:4]}, "Keep the best 3"),
        ({"verdict": "right"}, "unknown verdict 'right'"),
        ({"verdict": None}, "unknown verdict"),
        ({"reality": "it depends"}, "'reality' means nothing here"),
        ({"effect": None}, "unknown effect 'None'"),
        ({"verdict": "wrong", "effect": "loud"}, "unknown effect 'loud'"),
    ],
)
def test_what_is_broken_is_found(table, changes, message):
    broken = copy.deepcopy(table)
    broken["functional-is-pure"].update(changes)
    (problem,) = claims.problems(broken)
    assert problem.startswith("functional-is-pure: ")
    assert message in problem


@pytest.mark.parametrize(
    ("key", "message"), [("proof", "no proof"), ("verdict", "unknown verdict")]
)
def test_what_is_missing_is_found(table, key, message):
    broken = copy.deepcopy(table)
    del broken["functional-is-pure"][key]
    (problem,) = claims.problems(broken)
    assert message in problem
