"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

SCALE = """import torch


def scale(train, test):
    {}
    return {}
"""
OF_TRAIN = "mean, std = train.mean(dim=0), train.std(dim=0)"
BOTH = "(train - mean) / std, (test - mean) / std"

RIDES = """import csv

import torch

NAMES = ["day", "night", "airport"]


class Rides(torch.utils.data.Dataset):
    def __init__(self, path):
        with open(path) as file:
            self.rows = list(csv.DictReader(file))

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        row = self.rows[index]
        ride = torch.tensor([float(row["metres"]) / 1000, float(row["cents"]) / 100])
        return {}
"""

COLLATE = """import torch
from torch.nn.utils.rnn import pad_sequence


def collate(samples):
    streets = [street for street, tariff in samples]
    tariffs = torch.tensor([tariff for street, tariff in samples])
    lengths = torch.tensor([len(street) for street in streets])
    {}
    return {}
"""
PADDED = "padded = pad_sequence(streets, batch_first=True)"
THREE = "padded, lengths, tariffs"

STARTS = [
    "test is scaled with a mean of its own",
    "the ride is the text '14000'",
    "can't be stacked as they are",
]

RIGHT = [
    (1, SCALE.format("mean, std = train.mean(0, keepdim=True), train.std(0)", BOTH)),
    (1, SCALE.format("std, mean = torch.std_mean(train, dim=0)", BOTH)),
    (1, SCALE.format("mean, std = train.mean(0), train.std(0, correction=0)", BOTH)),
    (1, SCALE.format(OF_TRAIN, "tuple((part - mean) / std for part in (train, test))")),
    (2, RIDES.format('ride, NAMES.index(row["tariff"])')),
    (2, RIDES.format('ride, torch.tensor(NAMES.index(row["tariff"]))')),
    (2, RIDES.format('(ride, {"day": 0, "night": 1, "airport": 2}[row["tariff"]])')),
    (3, COLLATE.format(PADDED, THREE)),
    (
        3,
        COLLATE.format(
            "width = int(lengths.max())\n    padded = torch.stack([torch.cat([s, torch.zeros(width "
            "- len(s))]) for s in streets])",
            THREE,
        ),
    ),
    (
        3,
        COLLATE.format(
            "rows = [s.tolist() + [0.0] * (max(lengths.tolist()) - len(s)) for s in streets]\n"
            "    padded = torch.tensor(rows)",
            THREE,
        ),
    ),
]

WRONG = [
    (
        1,
        SCALE.format(
            "both = torch.cat([train, test])\n    mean, std = both.mean(0), both.std(0)", BOTH
        ),
        "those of train and test together",
    ),
    (1, SCALE.format("mean, std = train.mean(), train.std()", BOTH), "one mean was taken over all"),
    (1, SCALE.format(OF_TRAIN, "train - mean / std, test - mean / std"), "parentheses are missing"),
    (1, SCALE.format(OF_TRAIN, "train - mean, test - mean"), "the deviation isn't 1"),
    (1, SCALE.format(OF_TRAIN, "(train - mean) / std, test"), "isn't the scale of train"),
    (1, SCALE.format(OF_TRAIN, "(train - mean) / std"), "should return two tensors"),
    (
        1,
        SCALE.format(
            f"{OF_TRAIN}\n    train -= mean\n    train /= std", "train, (test - mean) / std"
        ),
        "has changed the caller's train",
    ),
    (
        1,
        SCALE.format(
            f"{OF_TRAIN}\n    test -= mean\n    test /= std", "(train - mean) / std, test"
        ),
        "has changed the caller's test",
    ),
    (2, RIDES.format('ride, row["tariff"]'), "the class is the text 'night'"),
    (2, RIDES.format('ride, NAMES.index(row["tariff"]) + 1'), "classes are counted from 0"),
    (2, RIDES.format('ride, float(NAMES.index(row["tariff"]))'), "has to be a whole number"),
    (2, RIDES.format('ride.double(), NAMES.index(row["tariff"])'), "a layer wants torch.float32"),
    (2, RIDES.format('ride.flip(0), NAMES.index(row["tariff"])'), "first the kilometres"),
    (2, RIDES.format('ride * 100, NAMES.index(row["tariff"])'), "metres to kilometres"),
    (2, RIDES.format("ride"), "an item should be two things"),
    (3, COLLATE.format(PADDED, "padded, tariffs"), "should return three things"),
    (
        3,
        COLLATE.format(
            "padded = pad_sequence([s.flip(0) for s in streets], batch_first=True).flip(1)", THREE
        ),
        "the zeros belong behind it",
    ),
    (
        3,
        COLLATE.format("padded = torch.stack([s[: int(lengths.min())] for s in streets])", THREE),
        "has the shape (3, 1), not (3, 3)",
    ),
    (
        3,
        COLLATE.format(PADDED, "padded, torch.tensor([len(row) for row in padded]), tariffs"),
        "count the streets before they are filled up",
    ),
    (
        3,
        COLLATE.format(
            "streets = streets + [torch.zeros(3)]\n    padded = pad_sequence(streets, "
            "batch_first=True)[:-1]",
            THREE,
        ),
        "not to a fixed length",
    ),
    (
        3,
        COLLATE.format("padded = pad_sequence(streets)", THREE),
        "for rides [4], [1, 2, 3], [5, 6]",
    ),
]
