"""The command `nn-guide`."""

import contextlib
import io
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.syntax import Syntax

from nn_guide import atlas, catalog, pages, record
from nn_guide.atlas import source

# A user's slip, or a disk that is full: the message says what to do.
ERRORS = (atlas.UnknownClassError, catalog.UnknownExampleError, pages.PageError, OSError)

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Run and verify the examples of nn-guide.",
)
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)

Pattern = Annotated[str, typer.Argument(help="A part of the examples' names; all if left out.")]
Device = Annotated[str, typer.Option(help="Where to run: cpu or cuda.")]


def main() -> None:
    """Run the command."""
    with plain_errors():
        app()


@contextlib.contextmanager
def plain_errors() -> Iterator[None]:
    """End with one message and exit code 2, never a traceback, when something is missing or wrong.

    What the console can't show, such as Chinese in ASCII, is printed as an escape.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        yield
    except ERRORS as error:
        message = str(error)
    except ModuleNotFoundError as error:
        missing = error.name.partition(".")[0]
        if missing in ("nn_guide", "nn_proof"):
            raise
        message = (
            f"This needs {missing}, which isn't installed here. In a clone, `make test` installs "
            "all that is needed; torch alone: `pip install torch`."
        )
    else:
        return
    errors.print(f"[red]Error:[/red] {escape(message)}", soft_wrap=True)
    raise SystemExit(2)


@app.command("list")
def list_examples(pattern: Pattern = "") -> None:
    """List the examples."""
    for name in catalog.names(pattern):
        console.print(name)


@app.command()
def run(
    name: Annotated[str, typer.Argument(help="An example, such as models/module/first.")],
    device: Device = "cpu",
) -> None:
    """Show an example's code with what it prints here and now."""
    from nn_guide import verify as verifier
    from nn_guide.outputs import Snippet

    path = catalog.path(name)
    _check(device)
    try:
        snippet = Snippet(path.read_bytes().decode())
    except (SyntaxError, ValueError) as error:
        _fail(f"{path} cannot be read: {error}")
    ran = verifier.run(path, device)
    source = snippet.updated(ran.printed)
    console.print(Syntax(source, "python", theme="ansi_dark", background_color="default"))
    if ran.error:
        errors.print(f"[red]{escape(ran.error)}[/red]")
        raise typer.Exit(1)


@app.command()
def verify(
    pattern: Pattern = "",
    device: Device = "cpu",
    update: Annotated[
        bool, typer.Option("--update", help="Rewrite the #> lines with what is printed.")
    ] = False,
    write_record: Annotated[
        bool, typer.Option("--record", help="Note the outcomes in the record of this device.")
    ] = False,
) -> None:
    """Run examples and compare what they print with their #> lines."""
    if update or write_record:
        pages.need_repository()
    from nn_guide import verify as verifier

    if update and device != "cpu":
        _fail("--update writes what the CPU prints: leave out --device.")
    if write_record and pattern:
        _fail("--record is about all examples: leave out the pattern.")
    names = catalog.names(pattern)
    _check(device)

    results, updated, start = [], 0, time.perf_counter()
    for name in track(names, f"Verifying on {device}", console=errors, transient=True):
        if update:
            changed, result = verifier.update(name)
            updated += changed
        else:
            result = verifier.verify(name, device)
        results.append(result)
    seconds = time.perf_counter() - start

    for result in results:
        _report(result)
    counts = Counter(result.outcome for result in results)
    facts = verifier.facts(device)
    if update:
        console.print(f"{updated} file{'' if updated == 1 else 's'} rewritten")
    if write_record:
        file = record.save(device, facts, {result.name: result.outcome for result in results})
        console.print(f"Recorded in {file.parent.name}/{file.name}")
    console.print(
        f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped "
        f"on {device} ({facts['device']}), torch {facts['torch']}, in {seconds:.1f} s"
    )
    if counts["failed"]:
        proven = (record.load(device) or facts)["torch"]
        if proven.partition("+")[0] != facts["torch"].partition("+")[0]:
            console.print(f"The pages show what torch {proven} prints, on {device}.")
        raise typer.Exit(1)


@app.command("atlas")
def show_atlas(
    name: Annotated[str, typer.Argument(help="A class of torch.nn, such as Conv2d.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="All facts of all classes.")] = False,
) -> None:
    """Show a class of torch.nn beside its functional form; without a name, list all."""

    if as_json:
        print(json.dumps({n: asdict(e) for n, e in atlas.ENTRIES.items()}, ensure_ascii=False))
        return
    if not name:
        for entry in atlas.ENTRIES.values():
            console.print(f"{entry.name:28}  {', '.join(entry.functional)}")
        return
    entry = atlas.entry(name)
    for fact, value in asdict(entry).items():
        if value or value is False:
            console.print(f"[bold]{fact:20}[/bold] {escape(str(value))}", soft_wrap=True)
    if form := source.code(entry.name):
        console.print(Syntax(form, "python", theme="ansi_dark", background_color="default"))


@app.command()
def translated(
    page: Annotated[str, typer.Argument(help="A page, such as models/module, or labs/<name>.")],
) -> None:
    """Stamp a Chinese page or lab as reviewed against the English one as it is now."""
    pages.need_repository()
    folder, _, name = page.removesuffix(".ipynb").partition("/")
    if folder != "labs" or name == "index":
        console.print(pages.stamp(page), soft_wrap=True)
        return
    from nn_guide import notebooks

    try:
        console.print(notebooks.stamp(name), soft_wrap=True)
    except notebooks.LabError as error:
        _fail(str(error))


@app.command("notebooks")
def run_notebooks(
    labs: Annotated[list[str] | None, typer.Argument(help="Labs; all if left out.")] = None,
) -> None:
    """Run the labs and store what they print."""
    pages.need_repository()
    from nn_guide import notebooks

    notebooks.main(labs or [])


@app.command("figures")
def draw_figures() -> None:
    """Draw the figures of the pages."""
    pages.need_repository()
    from nn_guide import figures

    for name in track(figures.names(), "Drawing", console=errors):
        figures.write(name)


def _report(result) -> None:
    if result.outcome == "passed":
        return
    colour = "red" if result.outcome == "failed" else "yellow"
    console.print(f"[{colour}]{result.outcome}[/{colour}] [bold]{result.name}[/bold]")
    file = catalog.path(result.name)
    if result.message:
        console.print(f"  {escape(result.message)}")
    for difference in result.differences:
        console.print(f"  {file.relative_to(catalog.EXAMPLES.parent)}:{difference.line}")
        for label, lines in (("expected", difference.expected), ("got", difference.got)):
            for line in lines or ["(nothing)"]:
                console.print(f"    {label:8}  {escape(line)}", soft_wrap=True)


def _check(device: str) -> None:
    from nn_guide import verify as verifier

    try:
        verifier.check_device(device)
    except verifier.DeviceError as error:
        _fail(str(error))


def _fail(message: str) -> NoReturn:
    errors.print(f"[red]Error:[/red] {escape(message)}", soft_wrap=True)
    raise typer.Exit(2)
