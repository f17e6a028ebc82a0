"""The course: what stands under the title of a lesson, the list of lessons, and their notebooks."""

from pathlib import Path

import nbformat

from nn_guide import course, lesson_notebook
from nn_proof.stage import Page, Pages, keep

MARK = "<!-- lessons -->"


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the line under the title of a lesson, and the lessons where the page asks for them."""
    folder, _, slug = page.name.partition("/")
    if folder == "learn" and slug in course.LESSONS:
        title, _, rest = text.strip().partition("\n")
        return f"{title}\n\n{course.Lesson(slug).head(pages.language)}\n{rest}"
    return text.replace(MARK, course.contents(pages.language)) if MARK in text else text


def write(folder: Path, language: str) -> None:
    """Write the notebooks of the lessons, to be downloaded, into the folder of their pages."""
    for lesson in course.lessons():
        made = nbformat.writes(lesson_notebook.notebook(lesson, language))
        keep(folder / f"{lesson.slug}.ipynb", f"{made}\n")
