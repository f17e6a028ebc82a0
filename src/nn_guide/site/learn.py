"""The course: what stands under the title of a lesson, the list of lessons, and their notebooks."""

from pathlib import Path

from nn_guide import course, lesson_notebook
from nn_guide.site.notebooks import runners
from nn_proof.stage import Page, Pages, keep

MARK = "<!-- lessons -->"
WORDS = {
    "en": {"lessons": "Taught step by step in {}.", "labs": "To try: {}.", "separator": ", "},
    "zh": {"lessons": "逐步讲解见{}。", "labs": "动手试试：{}。", "separator": "、"},
}


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the line under the title of a lesson, and the lessons where the page asks for them."""
    folder, _, slug = page.name.partition("/")
    if folder == "learn" and slug in course.LESSONS:
        title, _, rest = text.strip().partition("\n")
        lesson, language = course.Lesson(slug), pages.language
        buttons = runners(lesson_notebook.stored(lesson, language), language, pages.repository)
        head = f"{lesson.head(language)}\n\n{buttons}".strip()
        return f'{title}\n\n<div class="lesson" markdown>\n\n{head}\n\n</div>\n{rest}'
    if lessons := course.leading_to(page.name):
        text = f"{text.rstrip()}\n\n{leading(lessons, page, pages)}\n{{ .leading }}\n"
    return text.replace(MARK, course.contents(pages.language)) if MARK in text else text


def leading(lessons: list[course.Lesson], page: Page, pages: Pages) -> str:
    """Which lessons teach what a page has, and in which labs one tries it."""
    words, up = WORDS[pages.language], "../" * page.name.count("/")
    taught = [
        f"[{lesson.text(pages.language).meta['title']}]({up}learn/{lesson.slug}.md)"
        for lesson in lessons
    ]
    said = [words["lessons"].format(words["separator"].join(taught))]
    names = dict.fromkeys(f"labs/{lesson.meta['lab']}" for lesson in lessons)
    labs = [f"[{pages[n].title}]({up}{n}.ipynb)" for n in names if n != page.name]
    if labs:
        said.append(words["labs"].format(words["separator"].join(labs)))
    return (" " if pages.language == "en" else "").join(said)


def write(folder: Path, language: str) -> None:
    """Write the notebooks of the lessons, to be downloaded, into the folder of their pages."""
    for lesson in course.lessons():
        file = lesson_notebook.stored(lesson, language)
        keep(folder / f"{lesson.slug}.ipynb", file.read_bytes())
