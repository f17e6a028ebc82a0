"""`make`: the environments it makes, what it installs; and that the locks fit pyproject.toml."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from nn_guide import pages

ROOT = pages.ROOT
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

# In place of python3: makes an environment whose programs only note how they were called.
PYTHON = """#!/bin/sh
echo "python $*" >> "$LOG"
if [ "$2" = venv ]; then
    rm -rf "$4" && mkdir -p "$4/bin"
    for name in python pytest nn-guide; do
        printf '#!/bin/sh\\necho "%s $*" >> "$LOG"\\n' "$4/bin/$name" > "$4/bin/$name"
        chmod +x "$4/bin/$name"
    done
fi
"""


@pytest.fixture
def make(tmp_path):
    """A clone in which `make` installs nothing: a function that runs it and returns the commands
    it has run, and what it said."""
    if not shutil.which("make"):
        pytest.skip("make is not installed")
    root = tmp_path / "a clone"
    root.mkdir()
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, root)
    shutil.copytree(ROOT / "locks", root / "locks")
    python = tmp_path / "python3"
    python.write_text(PYTHON)
    python.chmod(0o755)
    log = tmp_path / "log"

    def run(*arguments: str, folder: Path = root) -> tuple[list[str], str]:
        log.write_text("")
        clean = {
            k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS", "TORCH"))
        }
        done = subprocess.run(
            ["make", f"PYTHON={python}", *arguments],
            cwd=folder,
            env=clean | {"LOG": str(log)},
            capture_output=True,
            text=True,
        )
        calls = [line for line in log.read_text().splitlines() if "import " not in line]
        return calls, done.stdout + done.stderr

    run.root = root
    return run


def test_the_site_is_made_with_what_is_locked_with_hashes(make):
    calls, said = make("site")
    assert calls == [
        "python -m venv --clear .venv",
        ".venv/bin/python -m pip install --require-hashes --requirement locks/site.txt",
        ".venv/bin/python -m pip install --quiet --no-deps --editable .",
        ".venv/bin/nn-guide site",
    ]
    assert "Installing what the site is made with into .venv" in said


def test_a_second_make_installs_nothing(make):
    make("test")
    assert make("test")[0] == [".venv/bin/pytest --numprocesses auto --dist loadgroup"]


def test_the_fast_tests_are_in_files_that_are_there(make):
    call = make("test-fast")[0][-1]
    assert call.startswith(".venv/bin/pytest --changed")
    files = re.findall(r"tests/\S+", call)
    assert "tests/test_pages.py" in files
    assert all((ROOT / file).is_file() for file in files)


def test_a_new_lock_is_installed(make):
    make("site")
    os.utime(make.root / ".venv/site", (1, 1))  # older than the lock
    assert any("--requirement locks/site.txt" in call for call in make("site")[0])


@pytest.mark.parametrize("target", ["site", "test", "lab"])
def test_what_pip_installs_from_a_lock_is_shown(make, target):
    calls = [call for call in make(target)[0] if "--requirement" in call or "torch==" in call]
    assert calls
    assert not any("--quiet" in call for call in calls)


def test_torch_is_that_of_the_lock(make):
    (torch,) = (call for call in make("test")[0] if "torch==" in call)
    assert torch.endswith(f"--editable . torch{locked('test')['torch'][0].specifier}")
    assert "torch==" not in (make.root / ".venv/test.txt").read_text()


def test_another_torch_has_an_environment_of_its_own(make):
    make("test")
    calls, _ = make("test", "TORCH=2.14.1")
    assert all(
        call.startswith((".venv-2.14.1/", "python -m venv --clear .venv-2.14.1")) for call in calls
    )
    assert sum("torch==2.14.1" in call for call in calls) == 1
    assert "torch==" not in (make.root / ".venv-2.14.1/test.txt").read_text()
    assert len(make("test")[0]) == len(make("test", "TORCH=2.14.1")[0]) == 1


def test_the_news_of_another_torch_are_made_with_it(make):
    calls, _ = make("news", "TORCH=2.99.0")
    assert sum("torch==2.99.0" in call for call in calls) == 1
    assert calls[-1] == ".venv-2.99.0/bin/nn-guide news"


def test_torch_can_come_from_another_index(make):
    calls, _ = make("test", "TORCH_INDEX_URL=https://example.org/cpu")
    (torch,) = (call for call in calls if "torch==" in call)
    assert "--extra-index-url https://example.org/cpu" in torch


@pytest.mark.parametrize("broken", ["moved", "gone"])
def test_an_environment_that_does_not_work_is_made_anew(make, tmp_path, broken):
    make("site")
    folder = make.root
    if broken == "moved":
        folder = folder.rename(tmp_path / "moved")
    else:
        (folder / ".venv/bin/python").unlink()
    calls, said = make("site", folder=folder)
    assert calls[0] == "python -m venv --clear .venv"
    assert "its Python is gone, or the folder was moved" in said
    assert len(calls) == 4
    assert len(make("site", folder=folder)[0]) == 1


def test_an_old_python_is_said(make, tmp_path):
    old = tmp_path / "python3.10"
    program = "import sys; sys.version_info = (3, 10); exec(sys.argv[1])"
    old.write_text(f"#!/bin/sh\nexec {sys.executable} -c '{program}' \"$2\"\n")
    old.chmod(0o755)
    assert "nn-guide needs Python 3.11 or newer" in make("site", f"PYTHON={old}")[1]
    assert not (make.root / ".venv").exists()


def test_labs_open_in_the_language_of_the_terminal_or_in_one_that_is_named(make, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "zh_CN:en")  # gettext's, for the command to read
    assert make("lab")[0][-1] == ".venv/bin/nn-guide lab"
    assert make("lab", "LANGUAGE=zh")[0][-1] == ".venv/bin/nn-guide lab --language zh"


def test_the_badge_is_that_of_the_address(make):
    make("site")
    command = make.root / ".venv/bin/nn-guide"
    command.write_text('#!/bin/sh\necho "$REPOSITORY_URL $*" >> "$LOG"\n')
    calls = make("badge", "REPOSITORY_URL=https://example.org/nn")[0]
    assert calls == ["https://example.org/nn badge"]


def test_the_container_for_development_installs_what_the_tests_need(make):
    text = (ROOT / ".devcontainer/devcontainer.json").read_text("utf-8")
    container = json.loads(text)
    assert re.search(r"python:3\.\d+$", container["image"])
    assert all(name in container["onCreateCommand"] for name in ("chromium", "fonts-noto-cjk"))
    (target,) = re.findall(r"\bmake (\S+)", container["onCreateCommand"])
    calls, said = make(target)
    assert any("--editable . torch==" in call for call in calls), said
    assert calls[-1].endswith("--requirement .venv/test.txt")
    assert make("test")[0] == [".venv/bin/pytest --numprocesses auto --dist loadgroup"]


def locked(name: str) -> dict[str, list[Requirement]]:
    """The requirements in a lock by their names: several where Pythons or platforms differ."""
    found: dict[str, list[Requirement]] = {}
    text = (ROOT / "locks" / f"{name}.txt").read_text("utf-8")
    for line in re.sub(r" \\\n +--hash=sha256:[0-9a-f]{64}", "", text).splitlines():
        if not line.startswith("#"):
            requirement = Requirement(line)
            found.setdefault(requirement.name, []).append(requirement)
    return found


def wanted(group: str) -> list[Requirement]:
    """What a group of pyproject.toml asks for, with the groups that it includes."""
    found = []
    for item in PROJECT["dependency-groups"][group]:
        found += [Requirement(item)] if isinstance(item, str) else wanted(item["include-group"])
    return found


def unmet(asked: list[Requirement], lock: dict[str, list[Requirement]]) -> list[str]:
    """What is asked for, but not in the lock, or there in another version."""
    return [
        str(requirement)
        for requirement in asked
        if not (pins := lock.get(requirement.name.lower()))
        or not all(version(pin) in requirement.specifier for pin in pins)
    ]


def version(pin: Requirement) -> str:
    """The version of a line in a lock."""
    return str(pin.specifier).removeprefix("==")


@pytest.mark.parametrize("name", ["site", "test", "lab"])
def test_a_lock_has_what_pyproject_asks_for(name):
    asked = wanted(name)
    if name != "site":
        asked += [Requirement(item) for item in PROJECT["project"]["dependencies"]]
    assert not unmet(asked, locked(name)), "Run `make lock`."


def test_what_a_lock_lacks_is_caught():
    asked = [Requirement("rich>=1000"), Requirement("nothing"), Requirement("rich")]
    assert unmet(asked, locked("site")) == ["rich>=1000", "nothing"]


@pytest.mark.parametrize("name", ["README.md", "README.zh.md"])
def test_the_readme_names_the_torch_of_the_lock(name):
    (torch,) = locked("test")["torch"]
    assert f"torch {version(torch)}" in (ROOT / name).read_text("utf-8")


def test_the_locks_agree():
    test = locked("test")
    for name in ("site", "lab"):
        for package, pins in locked(name).items():
            assert {version(p) for p in pins} <= {version(p) for p in test.get(package, pins)}


def test_the_locks_fit_every_platform():
    """Each line pins one version, with no build, address or path of the machine that made it."""
    for name in ("site", "test", "lab"):
        for pins in locked(name).values():
            assert all(
                re.fullmatch(r"==[\w.]+", str(pin.specifier)) and not pin.url for pin in pins
            )
        text = (ROOT / "locks" / f"{name}.txt").read_text("utf-8")
        assert not re.search(r"://|\s/|nvidia|triton", text)
        # Windows and macOS ask for these.
        assert {"colorama", "appnope"} <= locked(name).keys()


def test_the_site_is_made_with_what_it_is_said_to_be_made_with():
    """Its pages by Material for MkDocs, its notebooks by mkdocs-jupyter."""
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert {"mkdocs-material", "mkdocs-jupyter"} <= locked("site").keys()
    assert re.search(r"(?m)^  name: material$", settings)
    assert re.search(r"(?m)^  mkdocs-jupyter:$", settings)


def test_what_the_site_is_made_with_has_hashes():
    text = (ROOT / "locks/site.txt").read_text("utf-8")
    assert not re.findall(r"^\S+==.*[^\\]$", text, re.MULTILINE)
    assert "torch" not in locked("site")


def test_the_portable_tests_compute_without_avx():
    if platform.machine() not in ("x86_64", "AMD64"):
        pytest.skip("only on x86 can another processor be imitated")
    recipe = (ROOT / "Makefile").read_text("utf-8").partition("\ntest-portable:")[2]
    settings = dict(re.findall(r"\b([A-Z_]+)=(\w+)", recipe.partition("pytest")[0]))
    code = "import torch; print(torch.backends.cpu.get_cpu_capability())"
    python = [sys.executable, "-c", code]
    done = subprocess.run(python, env=os.environ | settings, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "DEFAULT"


@pytest.mark.parametrize(
    "file",
    ["README.md", "README.zh.md", "docs/en/start.md", "docs/zh/start.md", "docs/zh/install.md"],
)
def test_the_torch_that_a_text_installs_is_that_of_the_lock(file):
    (locked,) = re.findall(r"(?m)^torch==([\d.]+)", (ROOT / "locks/test.txt").read_text())
    text = (ROOT / file).read_text("utf-8")
    named = re.findall(r"torch==([\d.]+\d)|torch (\d+\.\d+\.\d+)(?!.*TORCH=)", text)
    assert named
    assert {version for pair in named for version in pair if version} == {locked}
