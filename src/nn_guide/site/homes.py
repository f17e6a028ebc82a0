"""The homes of the repository: where a copy of it is taken from, and the badge of its tests, if its
address is set."""

import re
from urllib.parse import urlsplit

from nn_guide.pages import ROOT
from nn_proof.files import write
from nn_proof.stage import Page, Pages, StageError

MARK = "<!-- clone -->"
NEAR = "镜像仓库在国内，内容与[主仓库]({})相同，克隆更快："
CLONE = "```bash\ngit clone {}\n```"
# Under the title of each README, with the picture that the host draws and what it leads to.
READMES = {"README.md": "Tests", "README.zh.md": "测试"}
BADGE = re.compile(r"^\[!\[\S+\]\(\S+\)\]\(\S+\)\n\n", re.MULTILINE)
BADGES = {
    "github.com": ("actions/workflows/test.yml/badge.svg", "actions/workflows/test.yml"),
    "gitlab.com": ("badges/main/pipeline.svg", "-/pipelines"),
}


def address(setting: str) -> str:
    """The address of a repository as links begin with it.

    Raises:
        StageError: it is none.
    """
    if setting and not re.match("https?://[^/]+/.", setting):
        raise StageError(
            f"'{setting}' is no address of a repository: REPOSITORY_URL and MIRROR_URL are such as "
            "https://github.com/name/repository, or empty."
        )
    return setting.rstrip("/").removesuffix(".git")


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the command that clones it where a page asks for it: from the mirror, which is near to
    readers in mainland China, if there is one."""
    if MARK not in text:
        return text
    parts = []
    if pages.mirror and pages.repository:
        parts.append(NEAR.format(pages.repository))
    if home := pages.mirror or pages.repository:
        parts.append(CLONE.format(home))
    return text.replace(MARK, "\n\n".join(parts))


def with_badge(readme: str, word: str, repository: str) -> str:
    """A README with the badge of the repository's tests under its title, or without one if there is
    no address, or the host is another."""
    title, _, rest = BADGE.sub("", readme, count=1).partition("\n\n")
    host = urlsplit(repository).netloc
    if host not in BADGES:
        return f"{title}\n\n{rest}"
    picture, page = (f"{repository}/{path}" for path in BADGES[host])
    return f"{title}\n\n[![{word}]({picture})]({page})\n\n{rest}"


def write_badges(repository: str) -> None:
    """Write the badge into both READMEs, or take it away.

    Raises:
        StageError: this is no address of a repository.
    """
    for name, word in READMES.items():
        file = ROOT / name
        text = with_badge(file.read_text("utf-8"), word, address(repository))
        write(file, text)
        print(f"{name}: {'has the badge' if BADGE.search(text) else 'has no badge'}")
