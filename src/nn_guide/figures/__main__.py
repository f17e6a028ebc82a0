"""`python -m nn_guide.figures` draws all figures."""

from rich.progress import track

from nn_guide import figures

for name in track(figures.names(), "Drawing"):
    figures.write(name)
