"""The course: what stands under the title of a lesson, the list of lessons, and their notebooks."""

import nbformat
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

from nn_guide import course, lesson_notebook

MARK = "<!-- lessons -->"


@event_priority(-200)  # after what would make pages of them
def on_files(files, config):
    """Add the notebooks of the lessons, to be downloaded."""
    for lesson in course.lessons():
        made = lesson_notebook.notebook(lesson, config.theme["language"])
        name = f"learn/{lesson.slug}.ipynb"
        files.append(File.generated(config, name, content=nbformat.writes(made)))
    return files


def on_page_markdown(markdown, page, config, files):
    """Put the line under the title of a lesson, and the lessons where the page asks for them."""
    language = config.theme["language"]
    folder, _, slug = page.file.src_uri.removesuffix(".md").partition("/")
    if folder == "learn" and slug in course.LESSONS:
        title, _, rest = markdown.strip().partition("\n")
        return f"{title}\n\n{course.Lesson(slug).head(language)}\n{rest}"
    return markdown.replace(MARK, course.contents(language)) if MARK in markdown else None
