from pathlib import Path

from sklearn.datasets import load_digits

Path("digits").mkdir(exist_ok=True)
pixels, classes = load_digits(return_X_y=True)
for i, (row, digit) in enumerate(zip(pixels, classes)):
    shades = " ".join(str(int(shade)) for shade in row)
    file = Path(f"digits/{digit}-{i}.pgm")
    file.write_text(f"P2 8 8 16 {shades}")


class Digits:
    def __init__(self, folder):
        self.files = sorted(Path(folder).glob("*.pgm"))

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        file = self.files[index]
        return file.read_text().split()[4:], int(file.name[0])


dataset = Digits("digits")
shades, digit = dataset[0]
print(shades[:8], digit)
#> ['0', '0', '5', '13', '9', '1', '0', '0'] 0
