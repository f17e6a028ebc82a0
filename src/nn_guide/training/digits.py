"""1,797 handwritten digits of 8 by 8 pixels, which scikit-learn brings
with it: https://scikit-learn.org/stable/datasets/toy_dataset.html
"""

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch.utils.data import TensorDataset


def digits() -> tuple[TensorDataset, TensorDataset, TensorDataset]:
    """1,197 digits to train, 300 to validate, 300 to test: always the
    same ones.

    Each is a pair: a picture `(1, 8, 8)` from 0 to 1, float32, and its
    class from 0 to 9, int64.
    """
    images, labels = load_digits(return_X_y=True)
    options = {"test_size": 300, "random_state": 0}
    rows = range(len(labels))
    rest, test = train_test_split(rows, stratify=labels, **options)
    train, validation = train_test_split(
        rest, stratify=labels[rest], **options
    )

    pictures = torch.tensor(images / 16).float().reshape(-1, 1, 8, 8)
    classes = torch.tensor(labels)
    return tuple(
        TensorDataset(pictures[i], classes[i])
        for i in (train, validation, test)
    )
