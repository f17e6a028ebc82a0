"""The Chinese page on installing: its commands for pip do what it says, with folders of the same
structure in place of the mirrors; and it names the mirrors."""

import itertools
import json
import os
import re
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest

from nn_guide.pages import ROOT
from nn_proof.text import Text

PAGE = Text(ROOT / "docs/zh/install.md")
COMMANDS = [line for fence in PAGE.fences for line in fence.body.splitlines()]
INSTALLS = [line.lstrip("%") for line in COMMANDS if re.match(r"%?pip install (?!\.)", line)]
ADDRESS = re.compile(r"https://[\w.]+/[\w./-]+")
TORCH = re.search(r"torch==([\d.]+\d)", PAGE.source)[1]
# What the index has, and what is beside it: the builds of torch for each device.
INDEXED = {
    f"torch-{TORCH}": "", "torch-2.99.0": "", "numpy-2.4.0": "", "matplotlib-3.10.0": "",
    "jupyterlab-4.5.0": "", "scikit-learn-1.8.0": "",
}  # fmt: skip


def wheel(folder: Path, name: str) -> Path:
    """A wheel of this name and version that holds nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    distribution, _, version = name.partition("-") if "+" in name else name.rpartition("-")
    distribution = distribution.replace("-", "_")
    file = folder / f"{distribution}-{version}-py3-none-any.whl"
    info = f"{distribution}-{version}.dist-info"
    with zipfile.ZipFile(file, "w") as archive:
        meta = f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n"
        archive.writestr(f"{info}/METADATA", meta)
        tag = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        archive.writestr(f"{info}/WHEEL", tag)
        archive.writestr(f"{info}/RECORD", "")
    return file


def links(page: Path, files: list[Path]) -> None:
    """A page that links to files."""
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(
        "<!DOCTYPE html><html><body>"
        + "".join(f'<a href="{file.parent.as_uri()}/{quote(file.name)}">{file.name}</a>\n'
                  for file in files)
        + "</body></html>"
    )  # fmt: skip


def index(folder: Path, names: list[str], wheels: Path) -> None:
    """An index of packages as a mirror has it: a folder for each, with a page of links."""
    for name in names:
        file = wheel(wheels, name)
        package = file.name.split("-")[0].replace("_", "-")
        known = [*wheels.glob(f"{package.replace('-', '_')}-*")]
        links(folder / package / "index.html", known)


@pytest.fixture
def pip(tmp_path):
    """A function that runs a command of the page in which each address is a folder here, and
    returns what would be installed; `builds` are those of torch that the mirrors of its wheels
    have."""

    numbers = itertools.count()

    def run(command: str, builds: tuple[str, ...] = ("cpu", "cu126", "cu130")) -> dict[str, str]:
        words, folder = shlex.split(command), tmp_path / str(next(numbers))
        for at, word in enumerate(words):
            if not ADDRESS.fullmatch(word):
                continue
            kind = word.rstrip("/").rpartition("/")[2]
            here = [f"torch-{TORCH}+{build}" for build in builds if build == kind]
            place = folder / ADDRESS.sub(lambda found: found[0][8:], word)
            if words[at - 1] == "-f":
                files = [wheel(folder / f"wheels of {kind}", name) for name in here]
                links(place / "index.html", files)
                words[at] = (place / "index.html").as_uri()
            else:
                assert words[at - 1] in ("-i", "--extra-index-url")
                whole = list(INDEXED) if words[at - 1] == "-i" else here
                index(place, whole, folder / f"wheels of {quote(word, safe='')}")
                place.mkdir(parents=True, exist_ok=True)
                words[at] = place.as_uri()
        default = folder / "default/simple"
        index(default, list(INDEXED), folder / "wheels")
        clean = {k: v for k, v in os.environ.items() if not k.startswith("PIP_")}
        done = subprocess.run(
            [sys.executable, "-m", *words, "--dry-run", "--ignore-installed", "--quiet",
             "--report", "-", "--disable-pip-version-check"],
            env=clean | {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": default.as_uri()},
            capture_output=True,
            text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        found = [item["metadata"] for item in json.loads(done.stdout)["install"]]
        return {item["name"].replace("_", "-"): item["version"] for item in found}

    return run


def test_the_page_has_the_commands_that_are_tried():
    assert len(INSTALLS) == 8
    assert sum("torch==" in command for command in INSTALLS) == 4


@pytest.mark.parametrize("command", INSTALLS)
def test_a_command_installs_what_it_names(pip, command):
    wanted = [word for word in shlex.split(command)[2:] if re.match(r"[a-z]", word)]
    wanted = [word for word in wanted if not word.startswith("https:")]
    found = pip(command)
    assert set(found) == {word.partition("==")[0] for word in wanted}
    for word in wanted:
        name, _, version = word.partition("==")
        assert found[name] == (version or found[name])
    if "torch" in found and "==" not in command:
        assert found["torch"] == "2.99.0"


@pytest.mark.parametrize("option", ["-f", "--extra-index-url"])
def test_with_the_suffix_pip_fails_where_the_mirror_lacks_the_build(pip, option):
    (command,) = (c for c in INSTALLS if f" {option} " in c and "+cu130" in c)
    assert pip(command)["torch"] == f"{TORCH}+cu130"
    with pytest.raises(AssertionError, match="No matching distribution found for torch"):
        pip(command, builds=())


def test_without_the_suffix_pip_takes_the_build_of_the_index_in_silence(pip):
    (command,) = (c for c in INSTALLS if " -f " in c and "+cu130" in c)
    assert pip(command.replace("+cu130", ""))["torch"] == f"{TORCH}+cu130"
    assert pip(command.replace("+cu130", ""), builds=())["torch"] == TORCH


def test_the_older_cuda_is_had_as_the_page_says(pip):
    for command in INSTALLS:
        if "cu130" in command:
            assert pip(command.replace("cu130", "cu126"))["torch"] == f"{TORCH}+cu126"


def test_the_setting_is_kept_and_taken_back(tmp_path):
    settings = [line for line in COMMANDS if line.startswith("pip config ")]
    assert [line.split()[2] for line in settings] == ["set", "unset"]
    names = ("HOME", "XDG_CONFIG_HOME", "APPDATA", "USERPROFILE")
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PIP_")}
    own = clean | dict.fromkeys(names, str(tmp_path))
    kept = []
    for line in settings:
        subprocess.run(
            [sys.executable, "-m", *line.split()],
            env=own,
            check=True,
            capture_output=True,
        )
        kept.append("".join(file.read_text() for file in tmp_path.rglob("pip.*")))
    assert "https://pypi.tuna.tsinghua.edu.cn/simple" in kept[0]
    assert "tsinghua" not in kept[1]


def test_the_three_mirrors_are_named_for_pip_and_for_conda():
    for section, end in (("pip", r"/simple/?"), ("conda", r"/conda-forge/")):
        text = PAGE.source.partition(f"{{#{section}}}")[2].partition("\n## ")[0]
        found = re.findall(rf"^\| .* `https://([\w.]+)(?:/[\w.-]+)*{end}`", text, re.MULTILINE)
        for host in ("tsinghua.edu.cn", "aliyun.com", "ustc.edu.cn"):
            assert any(name.endswith(host) for name in found), (section, host)
    assert not re.search(r"http://", PAGE.source)
