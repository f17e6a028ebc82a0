import torch
from compare import case

FEW = torch.tensor([[1, 4, 1], [3, 0, 1]])
FLAT = torch.tensor([1, 4, 4, 2, 4, 0, 3])
EACH_TWICE = torch.tensor([[4, 1, 3], [1, 3, 4]])
RARE_FIRST = torch.tensor([4, 1, 2, 4, 4])
OFFSETS = torch.tensor([0, 2, 2, 5])
ENDS = torch.tensor([0, 2, 2, 7])
WEIGHTS = torch.tensor([0.5, -1.0, 2.0, 3.0, 1.5, 0.2, -0.7], dtype=torch.float64)
TABLE = torch.arange(10.0, dtype=torch.float64).reshape(5, 2)
SIZE = {"num_embeddings": 5, "embedding_dim": 2}

CASES = [
    case("Embedding", FEW, **SIZE),
    case("Embedding", torch.tensor(3), **SIZE),
    case("Embedding", FLAT.int(), **SIZE),
    case("Embedding", FEW, padding_idx=1, **SIZE),
    case("Embedding", FEW, padding_idx=-1, sparse=True, **SIZE),
    case("Embedding", FEW, max_norm=0.4, **SIZE),
    case("Embedding", FEW, max_norm=0.8, norm_type=1.0, padding_idx=0, **SIZE),
    case("Embedding", FLAT, scale_grad_by_freq=True, **SIZE),
    case("Embedding", FEW, scale_grad_by_freq=True, padding_idx=3, **SIZE),
    case("Embedding", FEW, _weight=TABLE, padding_idx=1, **SIZE),
    case("Embedding", FEW, _weight=TABLE, _freeze=True, **SIZE),
    case("EmbeddingBag", FEW, **SIZE),
    case("EmbeddingBag", FLAT, OFFSETS, **SIZE),
    case("EmbeddingBag", FLAT, OFFSETS, mode="sum", **SIZE),
    case("EmbeddingBag", FLAT, OFFSETS, mode="max", **SIZE),
    case("EmbeddingBag", FEW, mode="max", padding_idx=1, **SIZE),
    case("EmbeddingBag", FLAT, ENDS, include_last_offset=True, **SIZE),
    case("EmbeddingBag", FEW, include_last_offset=True, mode="sum", **SIZE),
    case("EmbeddingBag", FLAT, OFFSETS, padding_idx=-1, **SIZE),
    case("EmbeddingBag", torch.tensor([[1, 1], [1, 2]]), padding_idx=1, **SIZE),
    case("EmbeddingBag", FLAT, OFFSETS, mode="sum", padding_idx=4, sparse=True, **SIZE),
    case("EmbeddingBag", FEW, sparse=True, **SIZE),
    case("EmbeddingBag", FEW, max_norm=0.4, **SIZE),
    case("EmbeddingBag", FLAT, OFFSETS, max_norm=0.8, norm_type=1.0, mode="max", **SIZE),
    case("EmbeddingBag", EACH_TWICE, scale_grad_by_freq=True, mode="sum", **SIZE),
    case("EmbeddingBag", RARE_FIRST, OFFSETS, scale_grad_by_freq=True, **SIZE),
    case("EmbeddingBag", FLAT, OFFSETS, _weight=TABLE, padding_idx=0, **SIZE),
    case(
        "EmbeddingBag",
        FLAT,
        call={"offsets": OFFSETS, "per_sample_weights": WEIGHTS},
        mode="sum",
        **SIZE,
    ),
    case("EmbeddingBag", FEW, None, WEIGHTS[:6].reshape(2, 3), mode="sum", padding_idx=1, **SIZE),
    case(
        "EmbeddingBag",
        FLAT,
        ENDS,
        lambda: WEIGHTS.clone().requires_grad_(),
        mode="sum",
        padding_idx=4,
        include_last_offset=True,
        **SIZE,
    ),
]

MUTATIONS = [
    ("layers/embedding", "padding_idx %= num_embeddings", "padding_idx = abs(padding_idx)"),
    ("layers/embedding", "_weight[padding_idx] = 0", "pass"),
    ("layers/embedding", "input.unique()", "slice(None)"),
    ("layers/embedding", "scale.where(norm > max_norm, 1)", "scale"),
    ("layers/embedding", "norm(norm_type, dim=1", "norm(dim=1"),
    ("layers/embedding", "used.bincount()[used].unsqueeze(1)", "len(used)"),
    ("layers/embedding", "used[kept], rows[kept]", "used, rows"),
    ("layers/embedding", "if sparse:", "if False:"),
    ("layers/embedding_bag", "elif self.include_last_offset:", "elif False:"),
    ("layers/embedding_bag", "if input.dim() == 2:", "if input.dim() == 2 and offsets:"),
    ("layers/embedding_bag", "-1 if self.padding_idx is None else self.padding_idx", "-1"),
    ("layers/embedding_bag", " or len(bag) == 0", ""),
    ("layers/embedding_bag", 'self.mode == "mean"', 'self.mode == "max"'),
    ("layers/embedding_bag", "rows * per_sample_weights", "rows + per_sample_weights"),
]
