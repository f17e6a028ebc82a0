from pathlib import Path

from sklearn.datasets import load_digits

Path("digits").mkdir(exist_ok=True)
pixels, classes = load_digits(return_X_y=True)
for i, (row, digit) in enumerate(zip(pixels, classes)):
    shades = " ".join(str(int(shade)) for shade in row)
    file = Path(f"digits/{digit}-{i}.pgm")
    file.write_text(f"P2 8 8 16 {shades}")

print(file, len(classes))
#> digits/8-1796.pgm 1797
print(file.read_text()[:40])
#> P2 8 8 16 0 0 10 14 8 1 0 0 0 2 16 14 6
