import csv
from pathlib import Path

import torch

NAMES = ["day", "night", "airport"]


class Rides:
    def __init__(self, path):
        lines = Path(path).read_text().splitlines()
        self.rows = list(csv.DictReader(lines))

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        row = self.rows[index]
        km = float(row["metres"]) / 1000
        fare = float(row["cents"]) / 100
        return torch.tensor([km, fare]), NAMES.index(row["tariff"])


Path("some.csv").write_text("metres,cents,tariff\n14000,4100,night\n")
print(Rides("some.csv")[0])
