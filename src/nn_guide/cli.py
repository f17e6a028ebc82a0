"""The command `nn-guide`."""

import contextlib
import io
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.syntax import Syntax

from nn_guide import atlas, pages, traces, translations
from nn_guide.atlas import source
from nn_guide.book import BOOK
from nn_proof.example import Example, NeedError, UnknownExampleError
from nn_proof.files import RowsError, write
from nn_proof.ledger import Ledger, Where
from nn_proof.text import TextError

if TYPE_CHECKING:
    from nn_proof.run import Result, Runner

# A user's slip, or a disk that is full: the message says what to do.
ERRORS = (
    atlas.UnknownClassError,
    UnknownExampleError,
    pages.PageError,
    RowsError,
    TextError,
    OSError,
)

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Run and verify the examples of nn-guide.",
)
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)

Pattern = Annotated[str, typer.Argument(help="A part of the examples' names; all if left out.")]
Device = Annotated[str, typer.Option(help="Where to run: cpu, cuda or mps.")]


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
        missing = str(error.name).partition(".")[0]
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
    for name in BOOK.names(pattern):
        console.print(name)


@app.command()
def run(
    name: Annotated[str, typer.Argument(help="An example, such as models/module/first.")],
    device: Device = "cpu",
) -> None:
    """Show an example's code with what it prints here and now."""
    from nn_proof import run as runs

    example = BOOK.example(name)
    _check(device)
    try:
        snippet = example.snippet
    except (SyntaxError, ValueError) as error:
        _fail(f"{example.path} cannot be read: {error}")
    with runs.Runner(device) as runner:
        ran = runner.run(example.path)
    source = snippet.updated(ran.printed)
    console.print(Syntax(source, "python", theme="ansi_dark", background_color="default"))
    if ran.error:
        errors.print(f"[red]{escape(ran.error)}[/red]")
        raise typer.Exit(1)


@app.command()
def verify(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILES|PATTERN",
            help="Programs, Markdown pages and folders of your own; or parts of our examples' "
            "names, all of them if left out.",
        ),
    ] = None,
    device: Device = "cpu",
    update: Annotated[
        bool, typer.Option("--update", help="Rewrite the #> lines with what is printed.")
    ] = False,
    timeout: Annotated[
        int | None, typer.Option(min=1, help="How many seconds a file of yours may run: 120.")
    ] = None,
) -> None:
    """Run files or examples and compare what they print with their #> lines."""
    if update and device != "cpu":
        _fail("--update writes what the CPU prints: leave out --device.")
    if any(map(_is_own, targets or [])):
        _verify_own(list(map(Path, targets or [])), device, update, timeout)
        return
    if timeout:
        _fail("--timeout is for files of your own; name one.")
    if update:
        pages.need_repository()
    try:
        names = list(dict.fromkeys(n for part in targets or [""] for n in BOOK.names(part)))
    except UnknownExampleError as error:
        _fail(f"{error} There is no file or folder of this name either.")
    _check(device)
    if update:
        results = _results(names, device)
        _say_rewritten(_update(BOOK.example(name), result) for name, result in results)
    _verify(names, device)


def _is_own(target: str) -> bool:
    """Whether this is a user's file or folder, if only by its name; not part of an example's."""
    path = Path(target)
    return path.exists() or path.suffix in (".py", ".md") or target.startswith((".", "/", "~"))


def _verify_own(paths: list[Path], device: str, update: bool, timeout: int | None) -> None:
    """Verify files of a user's own; ends the command if one fails."""
    from nn_proof import own
    from nn_proof.run import LIMIT

    try:
        files = own.find(paths, unmarked=update)
    except own.OwnFileError as error:
        _fail(str(error))
    _check(device)
    with own.Runner(device, timeout or LIMIT) as runner:
        if update:
            _say_rewritten(_update(file, own.verify(file, runner)) for file in files)
            files = [own.OwnFile(file.name, file.path) for file in files]  # read anew
        counts: Counter[str] = Counter()
        differs = False
        for file in track(files, f"Verifying on {device}", console=errors, transient=True):
            result = own.verify(file, runner)
            counts[result.outcome] += 1
            differs |= bool(result.differences)
            _report(result, file.name)
    console.print(
        f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped"
    )
    if differs:
        console.print("If what is printed is right, --update writes it into the file.")
    if counts["failed"]:
        raise typer.Exit(1)


def _say_rewritten(files: Iterable[bool]) -> None:
    count = sum(files)
    console.print(f"{count} file{'' if count == 1 else 's'} rewritten")


@app.command()
def site(target: Annotated[Path, typer.Argument(help="Where to put it.")] = Path("site")) -> None:
    """Build the site in both languages."""
    pages.need_repository()
    from nn_guide.site.build import build

    build(target.resolve())
    console.print(f"The site is in [bold]{target}[/bold].")


@app.command()
def badge() -> None:
    """Write the badge of the tests of REPOSITORY_URL into the READMEs, or take it away."""
    pages.need_repository()
    from nn_guide.site.homes import write_badges
    from nn_proof.stage import StageError

    try:
        write_badges(os.environ.get("REPOSITORY_URL", ""))
    except StageError as error:
        _fail(str(error))


@app.command()
def serve(
    port: Annotated[int, typer.Option(help="Where it listens.", min=1, max=65535)] = 8000,
) -> None:
    """Build the site and serve it; it follows what you save."""
    pages.need_repository()
    from nn_guide.site.build import serve as serve_site

    serve_site(port)


@app.command()
def watch(pattern: Pattern = "") -> None:
    """Check each example and each page as soon as it is saved, until Ctrl-C."""
    pages.need_repository()
    if not any(pattern in page for page in pages.names()):
        BOOK.names(pattern)
    from nn_guide.watch import Saves, name_of
    from nn_proof.run import Runner

    with contextlib.suppress(KeyboardInterrupt), Saves() as saves, Runner() as runner:
        with tempfile.NamedTemporaryFile(suffix=".py") as empty:
            runner.run(Path(empty.name))  # imports torch, once for all examples
        console.print("Save an example or a page: it is checked. Ctrl-C ends this.")
        for batch in saves:
            for file in batch:
                if pattern in name_of(file):
                    _check_saved(file, runner)


def _check_saved(file: Path, runner: "Runner") -> None:
    """Tell what is wrong with a file that was saved, and which pages must be looked at."""
    from nn_guide.watch import concerned, is_example, name_of, problems
    from nn_proof.run import verify

    if is_example(file) and file.is_file():
        result = verify(BOOK.example(name_of(file)), runner)
        _report(result, _file_of(result.name))
        if result.outcome == "passed":
            console.print(f"[green]passed[/green] [bold]{result.name}[/bold]")
    for page in concerned(file):
        found = list(problems(page))
        what = f"[red]{len(found)} to do[/red]" if found else "[green]nothing to do[/green]"
        shown = ", which shows it: does it still say what is so?" if is_example(file) else ""
        console.print(f"{what} on [bold]{page}[/bold]{shown}")
        for problem in found:
            console.print(f"  {escape(problem)}", soft_wrap=True)


@app.command()
def prove(pattern: Pattern = "", device: Device = "cpu") -> None:
    """Verify the examples that the ledger has no valid row for, and write their rows."""
    pages.need_repository()
    names = BOOK.names(pattern)
    _check(device)
    from nn_proof.stage import Proofs

    where, proofs = Where.of(device, version("torch")), Proofs(BOOK)
    new = [
        name
        for name in names
        if where not in proofs.proven(f"examples/{name}")
        and _is_for(name, device, version("torch"))
    ]
    console.print(f"{len(names) - len(new)} of {len(names)} are proven already, or not for here")
    _verify(new, device, proofs.ledger)


@app.command()
def news(pattern: Pattern = "") -> None:
    """Report, in Markdown, what the installed torch does otherwise than is known of it."""
    names = BOOK.names(pattern)
    from nn_guide.news import report

    print(report(result for _, result in _results(names, "cpu")), end="")


def _verify(names: list[str], device: str, ledger: Ledger | None = None) -> None:
    """Verify examples, tell the results, and write rows of what passed into the ledger, if there
    is one; ends the command if an example fails."""
    from nn_proof.run import device_name

    where, of_device = Where.of(device, version("torch")), device_name(device)
    counts: Counter[str] = Counter()
    rows: dict[str, str] = {}
    start = time.perf_counter()
    try:
        for name, result in _results(names, device):
            counts[result.outcome] += 1
            _report(result, _file_of(name))
            if ledger and result.outcome == "passed":
                rows[f"examples/{name}"] = BOOK.key(BOOK.example(name).path)
    finally:  # what was proven before an interruption need not be done again
        if ledger:
            ledger.add(where, rows, of_device)
    console.print(
        f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped "
        f"on {device} ({of_device}), torch {version('torch')}, "
        f"in {time.perf_counter() - start:.1f} s"
    )
    if counts["failed"]:
        proven = {known.torch for known in Ledger(BOOK.proofs).rows if known.device == device}
        if proven and where.torch not in proven:
            console.print(f"The pages show what torch {', '.join(sorted(proven))} prints.")
        raise typer.Exit(1)


def _file_of(name: str) -> str:
    return f"{BOOK.examples.name}/{name}.py"


def _is_for(name: str, device: str, torch: str) -> bool:
    """Whether an example runs on the device with this torch; one that says it wrongly is run, and
    then fails with a message."""
    try:
        return not BOOK.example(name).unmet(device, torch)
    except (NeedError, SyntaxError):
        return True


def _results(names: list[str], device: str) -> Iterator[tuple[str, "Result"]]:
    from nn_proof.run import verify_all

    results = verify_all([BOOK.example(name) for name in names], device)
    bar = track(results, f"Verifying on {device}", len(names), console=errors, transient=True)
    return zip(names, bar, strict=True)


def _update(example: Example, result: "Result") -> bool:
    """Rewrite the `#>` lines of an example that ran; whether that changed the file."""
    if result.message or (text := example.snippet.updated(result.printed)) == example.source:
        return False
    if example.path.read_bytes() != example.source.encode():
        _fail(f"{example.path} has changed while it ran. It is as you saved it; try again.")
    write(example.path, text)
    return True


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
def explain(
    message: Annotated[
        list[str] | None, typer.Argument(help="A message or a traceback; read if left out.")
    ] = None,
    language: Annotated[str, typer.Option(help="en or zh; the terminal's if left out.")] = "",
) -> None:
    """Explain an error or a warning: what it means, where it is, and what to do."""
    from nn_guide import explain as explaining

    chosen = explaining.choose(language)
    text = " ".join(message or []) or ("" if sys.stdin.isatty() else sys.stdin.read())
    if not explaining.explain(text, chosen, console):
        raise typer.Exit(1)


@app.command(context_settings={"allow_extra_args": True, "allow_interspersed_args": False})
def doctor(
    context: typer.Context,
    script: Annotated[Path, typer.Argument(help="A script that trains; what follows is for it.")],
    steps: Annotated[
        int, typer.Option(help="Stop after so many steps; 0: at its end.", min=0)
    ] = 20,
    language: Annotated[str, typer.Option(help="en or zh; the terminal's if left out.")] = "",
) -> None:
    """Run a training script unchanged, watch it, and say what is wrong: exit code 1 if something
    is, 2 if the script ends with an error."""
    from nn_guide import explain as explaining

    chosen = explaining.choose(language)
    if not script.is_file():
        _fail(f"There is no script '{script}'.")
    from nn_guide.doctor.script import examine

    try:
        visit, error = examine(script, context.args, steps)
    except SyntaxError as slip:
        _fail(f"{script}:{slip.lineno or 1}: this isn't Python: {slip.msg}.")
    sys.stdout.flush()
    if error:
        errors.print(f"[red]{escape(error)}[/red]", soft_wrap=True)
    console.print(escape(visit.report(chosen)), soft_wrap=True)
    if error or visit.findings:
        raise typer.Exit(2 if error else 1)


@app.command()
def lint(
    paths: Annotated[list[Path], typer.Argument(help="Files of Python, or folders.")],
    form: Annotated[str, typer.Option("--format", help="text, editor, json or github.")] = "text",
    select: Annotated[str, typer.Option(help="Only these codes: NNG201,NNG3.")] = "",
    ignore: Annotated[str, typer.Option(help="Without these codes.")] = "",
    language: Annotated[str, typer.Option(help="en or zh; the terminal's if left out.")] = "",
) -> None:
    """Find mistakes with torch.nn that can be seen without running: exit code 1 if there are any,
    2 if a file can't be checked."""
    from nn_guide import explain as explaining
    from nn_guide import lint as linting

    chosen = explaining.choose(language)
    if form not in linting.FORMATS:
        _fail(f"There is no format '{form}'. Choose one of {', '.join(linting.FORMATS)}.")
    wanted, unwanted = (
        tuple(code.strip().upper() for code in codes.split(",") if code.strip())
        for codes in (select, ignore)
    )
    for code in wanted + unwanted:
        if not any(known.startswith(code) for known in linting.RULES):
            _fail(
                f"There is no rule {code}. The rules go from {min(linting.RULES)} to "
                f"{max(linting.RULES)}."
            )
    findings, unread = [], []
    try:
        files = list(linting.files(paths))
    except linting.LintError as error:
        _fail(str(error))
    for file in files:
        try:
            findings += linting.check(file)
        except linting.LintError as error:
            unread.append(str(error))
    findings = [
        finding
        for finding in findings
        if finding.code.startswith(wanted or "") and not finding.code.startswith(unwanted)
    ]
    if findings or form == "json":
        print(linting.report(findings, form, chosen))
    for message in unread:
        errors.print(f"[red]Error:[/red] {escape(message)}", soft_wrap=True)
    if form == "text" and not findings and not unread:
        console.print(linting.nothing_found(len(files), chosen))
    if unread or findings:
        raise typer.Exit(2 if unread else 1)


@app.command()
def practice(
    exercise: Annotated[
        str, typer.Argument(help="A lesson or exercise, such as learn/03 or learn/03/2.")
    ] = "",
    watch: Annotated[bool, typer.Option("--watch", help="Check each time you save.")] = False,
    hint: Annotated[bool, typer.Option("--hint", help="Show one hint more.")] = False,
    language: Annotated[
        str, typer.Option(help="en or zh; as before, or the terminal's, if left out.")
    ] = "",
) -> None:
    """Do the exercises of the course, one after the other, in files of your own."""
    from nn_guide import explain
    from nn_guide import practice as practising

    if language and language not in explain.LANGUAGES:
        _fail(f"There is no language '{language}'. Choose en or zh.")
    try:
        own = practising.Practice(Path("practice"), language)
        own.language = own.language or explain.choose("")
        with contextlib.suppress(KeyboardInterrupt):
            if not practising.practice(console, own, exercise, hint, watch):
                raise typer.Exit(1)
    except practising.PracticeError as error:
        _fail(str(error))


@app.command()
def lab(
    wanted: Annotated[
        str, typer.Argument(metavar="LAB", help="A number, a name or a part of it.")
    ] = "",
    language: Annotated[
        str, typer.Option(help="en or zh; as before, or the terminal's, if left out.")
    ] = "",
    folder: Annotated[Path, typer.Option(help="Where your copies are.")] = Path("my-labs"),
    reset: Annotated[bool, typer.Option("--reset", help="Put your copy aside, and begin anew.")] = (
        False
    ),
    no_open: Annotated[bool, typer.Option("--no-open", help="Don't start JupyterLab.")] = False,
) -> None:
    """Copy a lab into your own folder and open it in JupyterLab; without a lab, copy all, say what
    is done, and open the page that shows the way."""
    from nn_guide import explain
    from nn_guide import lab as labs

    chosen = explain.choose(language or labs.used(folder))
    try:
        file = labs.prepare(console, labs.Copies(folder / chosen, chosen), wanted, reset)
    except labs.LabError as error:
        _fail(str(error))
    if not no_open:
        raise typer.Exit(labs.open_in_jupyter(console, file, chosen))


@app.command()
def translated(
    page: Annotated[str, typer.Argument(help="A page, such as models/module, or labs/<name>.")],
) -> None:
    """Write down that both languages of a page or lab say the same as they are now."""
    pages.need_repository()
    console.print(translations.stamp(page), soft_wrap=True)


@app.command("numbers")
def trace_numbers(
    page: Annotated[str, typer.Argument(help="A page, such as models/module.")],
) -> None:
    """Write down where the numbers of a page come from, and show it."""
    pages.need_repository()
    traced = traces.record(page.removesuffix(".md"))
    for section, sources in traced.found.items():
        console.print(f"[bold]{section}[/bold]")
        for origin, numbers in sources.items():
            console.print(f"  {escape(origin)}: {' '.join(numbers)}", soft_wrap=True)
    for line in traced.lines():
        console.print(f"[red]no source[/red] {escape(line)}", soft_wrap=True)
    if traced.lacking:
        raise typer.Exit(1)


@app.command("notebooks")
def run_notebooks(
    labs: Annotated[
        list[str] | None, typer.Argument(help="Labs, or learn for the lessons; all if left out.")
    ] = None,
) -> None:
    """Run the labs and store what they print; make the notebooks of the lessons."""
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


def _report(result: "Result", file: str) -> None:
    """Tell a result, unless it passed; the lines that differ are those of the file."""
    from nn_proof.report import lines

    if result.outcome == "passed":
        return
    colour = "red" if result.outcome == "failed" else "yellow"
    console.print(f"[{colour}]{result.outcome}[/{colour}] [bold]{escape(result.name)}[/bold]")
    for line in lines(result, file):
        console.print(f"  {escape(line)}", soft_wrap=True)


def _check(device: str) -> None:
    """End the command if the device isn't there. The CPU always is: torch, which takes long to
    import, is left to the process that runs the examples."""
    from nn_proof.run import DeviceError, check_device

    pages.need_torch()
    if device == "cpu":
        return
    try:
        check_device(device)
    except DeviceError as error:
        _fail(str(error))


def _fail(message: str) -> NoReturn:
    errors.print(f"[red]Error:[/red] {escape(message)}", soft_wrap=True)
    raise typer.Exit(2)
