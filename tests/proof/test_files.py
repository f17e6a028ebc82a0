"""Writing a file: whole, or not at all, and a message when it can't be."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from nn_proof.files import RowsError, WriteError, read_rows, write


def test_a_file_is_written_as_it_is_given(tmp_path):
    path = tmp_path / "folder" / "text.md"
    write(path, "模块\r\nmodule\n")
    assert path.read_bytes() == "模块\r\nmodule\n".encode()
    assert os.listdir(path.parent) == ["text.md"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permissions of this kind")
def test_a_file_keeps_its_permissions(tmp_path):
    path = tmp_path / "program.py"
    path.write_text("old")
    path.chmod(0o754)
    write(path, "new")
    assert path.stat().st_mode & 0o777 == 0o754


# A child process that may write no file of more than a thousand bytes: what a full disk is like.
FULL = """
import resource, sys
from pathlib import Path
from nn_proof.files import WriteError, write
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write(Path(sys.argv[1]), "new" * 1000)
except WriteError as error:
    print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows can't limit the size of files")
def test_where_there_is_no_space_the_old_file_stays(tmp_path):
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text("old")
    for path, state in ((old, "It is as it was."), (new, "It was not made.")):
        command = [sys.executable, "-c", FULL, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout == f"Cannot write {path}: {os.strerror(errno.EFBIG)}. {state}\n"
    assert old.read_text() == "old"
    assert os.listdir(tmp_path) == ["old.md"]


def test_a_file_that_can_not_be_replaced_stays(tmp_path, monkeypatch):
    path = tmp_path / "old.md"
    path.write_text("old")

    def refuse(*_):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(WriteError, match=r"old.md: Read-only file system. It is as it was."):
        write(path, "new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["old.md"]


def test_rows_with_the_marks_of_a_merge_are_said(tmp_path):
    file = tmp_path / "rows.json"
    assert read_rows(file) == {}
    file.write_text('{\n<<<<<<< HEAD\n"a": 1\n}')
    with pytest.raises(RowsError, match=r"rows.json isn't JSON: .* marks of a merge .*--theirs"):
        read_rows(file)
