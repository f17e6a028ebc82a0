"""Where a copy of the repository is taken from, if its address or that of its mirror is set."""

from nn_proof.stage import Page, Pages

MARK = "<!-- clone -->"
NEAR = "镜像仓库在国内，内容与[主仓库]({})相同，克隆更快："
CLONE = "```bash\ngit clone {}\n```"


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
