"""Files of a user's own: what is run of them and where, what is said, and what is rewritten."""

import os
from pathlib import Path

import pytest

from nn_proof import own
from nn_proof.own import OwnFile, OwnFileError, Runner, find, verify
from nn_proof.report import lines
from nn_proof.run import Result


@pytest.fixture(scope="module")
def here(tmp_path_factory) -> Path:
    """Where the user stands. What lies around there is no module of Python's."""
    folder = tmp_path_factory.mktemp("here")
    for name in ("queue", "select", "torch", "yaml"):
        (folder / f"{name}.py").write_text("raise AssertionError('imported')\n")
    return folder


@pytest.fixture(scope="module")
def runner(here):
    with Runner(folder=here) as runner:
        yield runner


@pytest.fixture
def write(tmp_path):
    """A function that writes a file and returns it, under its bare name."""

    def write_file(name: str, content: str | bytes) -> OwnFile:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return OwnFile(name, path)

    return write_file


@pytest.fixture
def verified(write, runner):
    """A function that writes a file and verifies it."""
    return lambda name, content: verify(write(name, content), runner)


def wrong(result: Result) -> list[int]:
    """The lines that print something else."""
    return [difference.line for difference in result.differences]


# A page with a block in each place where one can stand.
PLACES = """\
---
title: A page
---

# A page

```python
x = 1
```

!!! note "A box"

    ```python
    print("box", x)
    #> old
    ```

=== "A tab"

    ```py title="tab.py"
    for i in range(2):
        print("tab", i)
    ```

===+ "Another"

    ~~~python
    print("tilde")
    #> old
    #> older
    ~~~

> ```python
> print("quotation")
> #> old
> ```

1. ```{.python}
   def f():
       print("item")
       #> old

   f()
   ```
   - ```python
     print("deep")
     ```

```python no-run
1 / 0
#> old
```

```{ .python .no-run }
train(...)
```

````markdown
```python
print("shown")
#> old
```
````

```text
#> old
```

    print("literal")
    #> old

```python
print("last", x)
"""
MENDED = (
    PLACES.replace('x)\n    #> old\n', 'x)\n    #> box 1\n')
    .replace('i)\n', 'i)\n        #> tab 0\n        #> tab 1\n')
    .replace('e")\n    #> old\n    #> older\n', 'e")\n    #> tilde\n')
    .replace('> #> old\n', '> #> quotation\n')
    .replace('       #> old\n', '       #> item\n')
    .replace('"deep")\n', '"deep")\n     #> deep\n')
    .replace('"last", x)\n', '"last", x)\n#> last 1\n')
)  # fmt: skip
LINES = [
    number
    for number, line in enumerate(PLACES.splitlines(), 1)
    if "print(" in line and not any(word in line for word in ("shown", "literal"))
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", own.BOM])
def test_the_blocks_of_a_page_are_compared_and_rewritten_where_they_stand(write, runner, end, bom):
    page, mended = (bom + text.replace("\n", end) for text in (PLACES, MENDED))
    file = write("page.md", page)
    result = verify(file, runner)
    assert (result.outcome, wrong(result)) == ("failed", LINES)
    assert file.snippet.updated(result.printed) == mended
    file = write("page.md", mended)
    result = verify(file, runner)
    assert result.outcome == "passed", [*lines(result, "page.md")]
    assert file.snippet.updated(result.printed) == mended


@pytest.mark.parametrize("bom", ["", own.BOM])
def test_a_program_is_compared_and_rewritten(write, runner, bom):
    file = write("my.py", f"{bom}x = 1\nprint(x)\n#> 2\n#> 3\n")
    result = verify(file, runner)
    assert [*lines(result, "my.py")] == ["my.py:2 (- expected, + got)", "  - 2", "  - 3", "  + 1"]
    assert file.snippet.updated(result.printed) == f"{bom}x = 1\nprint(x)\n#> 1\n"


def test_a_difference_shows_what_is_the_same_too(verified):
    result = verified("my.py", "print('a', 'b', 'c', sep='\\n')\n#> a\n#> x\n#> c\n")
    assert [*lines(result, "f")][1:] == ["    a", "  - x", "  + b", "    c"]


def test_the_judge_is_that_of_the_examples(verified):
    close = "```python\nprint(f'{1 / 3:.3f}')\n#> 0.34\n```\n"
    assert wrong(verified("page.md", close)) == [2]
    near = "```python\nprint(f'{1 / 3:.2f}')\n#> 0.35\n```\n"
    assert wrong(verified("page.md", near)) == [2]
    tolerant = near.replace("print", "# tolerance: 0.02\nprint")
    assert verified("page.md", tolerant).outcome == "passed"
    elsewhere = near.replace("print", "# device: cuda\nprint")
    assert verified("page.md", elsewhere).message == "runs only on cuda"
    assert "write a number" in verified("page.md", tolerant.replace("0.02", "some")).message


def test_the_seed_is_set(verified):
    program = "import torch\n\nassert torch.initial_seed() == 0\n"
    assert verified("my.py", program).outcome == "passed"


# Where a file runs.


def test_a_file_runs_where_the_user_stands_with_what_lies_beside_it(verified, write, here):
    write("docs/beside.py", "def double(x):\n    return 2 * x\n")
    (here / "data.txt").write_text("5")
    program = (
        "import os\nimport sys\n\nfrom beside import double\n\n"
        "print(double(int(open('data.txt').read())), sys.argv[1:], __name__)\n"
        "#> 10 [] __main__\n"
        "assert os.path.samefile(sys.argv[0], __file__)\n"
        f"assert os.getcwd() == {os.fspath(here)!r}\n"
        f"assert {os.fspath(here)!r} not in sys.path\n"
    )
    for name, text in (("my.py", program), ("page.md", f"A page.\n\n```python\n{program}```\n")):
        result = verified(f"docs/{name}", text)
        assert result.outcome == "passed", [*lines(result, name)]


def test_what_is_printed_beside_the_file_counts(verified, write):
    write("beside.py", "def say():\n    print('said')\n")
    assert verified("my.py", "import beside\n\nbeside.say()\n#> said\n").outcome == "passed"


def test_nothing_is_asked(verified):
    result = verified("my.py", "input()\n#> 1\n")
    assert result.message == "my.py:1: input()\nEOFError: EOF when reading a line"
    program = "import subprocess\n\nsubprocess.run(['cat'], check=True)\nprint(1)\n#> 1\n"
    assert verified("my.py", program).outcome == "passed"


@pytest.mark.parametrize(
    ("code", "outcome"), [("", "passed"), ("0", "passed"), ("None", "passed"), ("1", "failed")]
)
def test_a_program_may_leave(verified, code, outcome):
    program = f"import sys\n\nprint(1)\n#> 1\nsys.exit({code})\n"
    assert verified("my.py", program).outcome == outcome


# What is said of what goes wrong.


def test_an_exception_is_placed_on_the_page(verified, write):
    write("beside.py", "def fail():\n    raise ValueError('no such thing')\n")
    page = "# A page\n\n```python\nimport beside\n```\n\n- ```python\n  beside.fail()\n  ```\n"
    message = verified("page.md", page).message
    assert message == "page.md:8: beside.fail()\nValueError: no such thing"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("my.py", "print(1\n#> 1\n", "my.py:1: '(' was never closed"),
        ("my.py", "print(1) #> 1\n", "my.py:1: '#>' needs a line of its own"),
        ("my.py", "# 模块\n".encode("gbk"), "it isn't UTF-8"),
        ("my.py", b"print(1)\n#> \0\n", "null"),
        ("page.md", "```python\nx =\n```\n", "page.md:2: invalid syntax"),
        ("page.md", "```python\n\nx = (1\n```\n\n```python\n2)\n```\n", "page.md:3: '(' was never"),
        ("page.md", "```python\nif 1:\n```\n\n```python\n    x = 1\n```\n", "page.md:2: expected"),
        ("page.md", "```python\nx =\n```\n", "begins with ```python no-run"),
        ("page.md", "```python\n>>> 1\n```\n", "page.md:2: invalid syntax"),
        ("page.md", "模块\n".encode("gbk"), "it isn't UTF-8"),
        ("my.py", "x = 1\n", "prints nothing and asserts nothing"),
        ("my.py", "return\n", "'return' outside function"),
        ("my.py", "import os\n\nos._exit(3)\n", "ended with exit code 3"),
    ],
)
def test_what_can_not_be_run_is_said_with_its_place(verified, name, content, message):
    result = verified(name, content)
    assert result.outcome == "failed"
    assert message in result.message


def test_a_warning_is_an_error_and_may_be_meant(verified):
    program = "import warnings\n\n{}warnings.warn('old')\nprint(1)\n#> 1\n"
    message = verified("my.py", program.format("")).message
    assert message.startswith("my.py:3: warnings.warn('old')\nUserWarning: old\nHere a warning")
    cure = 'warnings.simplefilter("ignore")'
    assert cure in message
    assert verified("my.py", program.format(cure + "\n")).outcome == "passed"


ENDLESS = "print(1)\n#> 1\nwhile True:\n    pass\n"


def test_what_takes_too_long_is_ended(write, runner, monkeypatch):
    monkeypatch.setattr(runner, "limit", 2)
    message = verify(write("my.py", ENDLESS), runner).message
    assert message.startswith("still running after 2 s: --timeout gives it longer")
    assert verify(write("my.py", "print(1)\n#> 1\n"), runner).outcome == "passed"


def test_where_there_is_no_fork_a_plain_child_runs_each_file(write, monkeypatch, tmp_path):
    program = "import os; del os.fork; from nn_proof.own import serve; serve()"
    monkeypatch.setattr(Runner, "server", ["-c", program])
    monkeypatch.delattr(os, "fork")
    with Runner(folder=tmp_path) as runner:
        assert verify(write("my.py", "print(1)\n#> 1\n"), runner).outcome == "passed"
        assert wrong(verify(write("my.py", "print(1)\n#> 2\n"), runner)) == [1]
        runner.limit = 0.5
        assert "still running after 0.5 s" in verify(write("my.py", ENDLESS), runner).message


# Which files are meant.


def test_a_folder_stands_for_its_files_that_hold_output(write, tmp_path):
    for name, content in {
        "a.py": "print(1)\n#> 1\n",
        "docs/b.md": "> ```python\n> print(1)\n> #> 1\n> ```\n",
        "docs/broken.py": "print(\n#> 1\n",
        "docs/none.py": "print(1)\n",
        "docs/string.py": 'text = """\n#> 1\n"""\n',
        "docs/shown.md": "````markdown\n```python\n#> 1\n```\n````\n",
        "docs/data.txt": "#> 1\n",
        ".hidden/c.py": "print(1)\n#> 1\n",
        "node_modules/d.md": "```python\nprint(1)\n#> 1\n```\n",
    }.items():
        write(name, content)
    found = find([tmp_path / "docs", tmp_path, tmp_path / "a.py"])
    names = [file.path.relative_to(tmp_path).as_posix() for file in found]
    assert names == ["docs/b.md", "docs/broken.py", "a.py"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gone.py", "There is no file or folder"),
        ("data.txt", "is neither a program"),
        ("none.py", "holds no `#>` line, so there is nothing to compare. With --update"),
        ("prose.md", "has no Python block that is run"),
        ("broken.md", "holds no `#>` line"),
        ("empty", "No file in '.*empty' holds"),
    ],
)
def test_where_there_is_nothing_to_compare_it_is_said(write, tmp_path, name, message):
    write("data.txt", "#> 1\n")
    write("none.py", "print(1)\n")
    write("prose.md", "Words.\n\n```python no-run\nprint(1)\n```\n")
    write("broken.md", "```python\nprint(\n```\n")
    (tmp_path / "empty").mkdir()
    with pytest.raises(OwnFileError, match=message):
        find([tmp_path / name])


def test_with_update_a_file_that_is_named_need_not_hold_any(write, tmp_path):
    write("none.py", "print(1)\n")
    assert [file.path.name for file in find([tmp_path / "none.py"], unmarked=True)] == ["none.py"]
    with pytest.raises(OwnFileError):
        find([tmp_path], unmarked=True)
