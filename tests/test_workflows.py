"""What runs on a public host: workflows have no more permissions than they need, run nothing that
can be exchanged, and call what there is."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from nn_guide.pages import ROOT

FOLDER = ROOT / ".github/workflows"
# What a job may do besides reading the repository.
MORE = {
    "gpu.yml prove": {"contents": "write"},
    "release.yml publish": {"id-token": "write"},
    "site.yml publish": {"pages": "write", "id-token": "write"},
}
PINNED = re.compile(r"uses: [\w/-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+")
TARGETS = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def problems(name: str, text: str) -> Iterator[str]:
    """What is wrong with a workflow."""
    workflow = yaml.safe_load(text)
    if workflow.get("permissions") != {"contents": "read"}:
        yield "the permissions at its top aren't those to read"
    for line in text.splitlines():
        if "uses:" in line and not PINNED.search(line):
            yield f"not pinned by the hash of a version: {line.strip()}"
    for job, what in workflow["jobs"].items():
        if what.get("permissions", {}) != MORE.get(f"{name} {job}", {}):
            yield f"{job} has other permissions than are listed here"
        if "timeout-minutes" not in what:
            yield f"{job} may run for hours"
        writes = what.get("permissions", {}).get("contents") == "write"
        for step in what["steps"]:
            checkout = step.get("uses", "").startswith("actions/checkout@")
            if checkout and not writes and step.get("with", {}).get("persist-credentials", True):
                yield f"{job} leaves its credentials to what runs after the checkout"
            yield from missing(step.get("run", ""))


def missing(script: str) -> Iterator[str]:
    """What a script calls of the repository that isn't there, or takes from an event unquoted."""
    if "${{" in script:
        yield f"an expression in a script: {script}"
    for call in re.findall(r"\bmake ([^|\n]+)", script):
        words = re.sub(r"\S+=(\"[^\"]*\"|\S*)|--\S+", "", call).split()
        yield from (f"no target '{word}' in the Makefile" for word in words if word not in TARGETS)
    for file in re.findall(r"\.ci/[\w-]+|locks\\[\w.]+", script):
        path = ROOT / file.replace("\\", "/")
        if not path.is_file() or (".ci" in file and not os.access(path, os.X_OK)):
            yield f"no {file} to be run"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yml")), ids=lambda path: path.name)
def test_workflows_are_safe_and_call_what_there_is(path: Path):
    assert list(problems(path.name, path.read_text("utf-8"))) == []


def test_gitlab_calls_what_there_is():
    jobs = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text("utf-8"))
    scripts = [line for job in jobs.values() if "script" in job for line in job["script"]]
    assert scripts
    assert [problem for script in scripts for problem in missing(script)] == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  contents: read", "  contents: write", "aren't those to read"),
        (r"@[0-9a-f]{40}  # v5\S+", "@v5", "not pinned"),
        ("timeout-minutes: 90", "name: x", "may run for hours"),
        ("          persist-credentials: false", "          fetch-depth: 1", "its credentials"),
        ("make test", "make tests", "no target 'tests'"),
        (r"\.ci/newest-torch", ".ci/newest", "no .ci/newest"),
        (r"\.ci/newest-torch\)", r".ci/newest-torch ${{ github.ref }})", "an expression"),
        ("  newest-torch:", "  newest-torch:\n    permissions: {pages: write}", "other permission"),
    ],
)
def test_a_fault_in_a_workflow_is_seen(old, new, said):
    text = (FOLDER / "test.yml").read_text("utf-8")
    changed = re.sub(old, lambda _: new, text, count=1)
    assert changed != text
    assert any(said in problem for problem in problems("test.yml", changed))
