"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

CUT = "import torch\n\n\ndef questions(ids, size):\n    {}\n"

ATTEND = """import torch


def attention(q, k, v):
    later = torch.ones(len(q), len(q)).bool().triu(1)
    {}
"""

WRITE = """import torch


def write(model, ids, count):
    for _ in range(count):
        {}
    return ids
"""

STARTS = [
    "y is the same as x",
    "both are missing, the mask and the root",
    "the answer of the first letter is taken",
]

RIGHT = [
    (1, CUT.format("return ids[:-1].unfold(0, size, 1), ids[1:].unfold(0, size, 1)")),
    (
        1,
        CUT.format(
            "n = len(ids) - size\n    at = torch.arange(n)[:, None] + torch.arange(size)\n"
            "    return ids[at], ids[at + 1]"
        ),
    ),
    (
        1,
        CUT.format(
            "x = [ids[i : i + size] for i in range(len(ids) - size)]\n"
            "    y = [ids[i + 1 : i + 1 + size] for i in range(len(ids) - size)]\n"
            "    return torch.stack(x), torch.stack(y)"
        ),
    ),
    (
        2,
        "import torch\n\n\ndef attention(q, k, v):\n    return torch.nn.functional."
        "scaled_dot_product_attention(q[None], k[None], v[None], is_causal=True)[0]\n",
    ),
    (
        2,
        ATTEND.format(
            "s = q @ k.T * q.shape[1] ** -0.5\n    s[later] = -1e9\n    return s.softmax(-1) @ v"
        ),
    ),
    (
        2,
        ATTEND.format(
            "w = torch.exp(q @ k.T / q.shape[1] ** 0.5) * ~later\n"
            "    return w / w.sum(dim=1, keepdim=True) @ v"
        ),
    ),
    (
        3,
        WRITE.format(
            "seen = ids[-16:].unsqueeze(0)\n        best = model(seen)[:, -1].argmax(dim=1)\n"
            "        ids = torch.cat((ids, best))"
        ),
    ),
    (
        3,
        WRITE.format(
            "best = model(ids[None, -16:])[0].argmax(dim=1)[-1:]\n"
            "        ids = torch.cat((ids, best))"
        ),
    ),
    (
        3,
        """import torch


def write(model, ids, count):
    said = ids.tolist()
    with torch.no_grad():
        while len(said) < len(ids) + count:
            logits = model(torch.tensor([said[-16:]]))
            said.append(logits[0, -1].argmax().item())
    return torch.tensor(said)
""",
    ),
]

WRONG = [
    (
        1,
        CUT.format("w = ids.unfold(0, size + 1, 1)\n    return w[:, 1:], w[:, :-1]"),
        "the answers are the letters before, not after",
    ),
    (
        1,
        CUT.format("w = ids.unfold(0, size, 1)\n    return w[:, :-1], w[:, 1:]"),
        "the windows of x have 2 letters, not 3",
    ),
    (
        1,
        CUT.format("w = ids.unfold(0, size + 1, 1)\n    return w[:, :-1], w[:, -1]"),
        "needs an answer",
    ),
    (
        1,
        CUT.format("w = ids.unfold(0, size + 1, size + 1)\n    return w[:, :-1], w[:, 1:]"),
        "x has 1 windows, not 2",
    ),
    (1, CUT.format("return ids.unfold(0, size + 1, 1)"), "returns Tensor, not x and y"),
    (
        1,
        CUT.format("return ids.unfold(0, size, 1)[:-1], ids.unfold(0, size, 1)[:-1] + 2"),
        "y is [[3, 4, 5], [4, 5, 6]]",
    ),
    (
        2,
        ATTEND.format(
            "return torch.softmax((q @ k.T).masked_fill(later, float('-inf')), dim=1) @ v"
        ),
        "the root is missing",
    ),
    (
        2,
        ATTEND.format("return torch.softmax(q @ k.T / q.shape[1] ** 0.5, dim=1) @ v"),
        "the mask is missing: the first letters look ahead",
    ),
    (
        2,
        ATTEND.format(
            "s = q @ k.T / q.shape[1] ** 0.5\n"
            "    return torch.softmax(s, dim=1).masked_fill(later, 0) @ v"
        ),
        "the mask comes after the softmax",
    ),
    (
        2,
        ATTEND.format(
            "s = (q @ k.T / q.shape[1] ** 0.5).masked_fill(later, float('-inf'))\n"
            "    return torch.softmax(s, dim=0) @ v"
        ),
        "the softmax runs along dim=0",
    ),
    (
        2,
        ATTEND.format(
            "s = (q @ k.T / q.shape[1] ** 0.5).masked_fill(~later, float('-inf'))\n"
            "    return torch.softmax(s, dim=1) @ v"
        ),
        "so the diagonal must stay free",
    ),
    (
        2,
        ATTEND.format(
            "s = (q @ k.T / q.shape[1] ** 0.5).masked_fill(later.T, float('-inf'))\n"
            "    return torch.softmax(s, dim=1) @ v"
        ),
        "the mask is the wrong way round",
    ),
    (
        2,
        ATTEND.format(
            "s = (q @ k.T / q.shape[1]).masked_fill(later, float('-inf'))\n"
            "    return torch.softmax(s, dim=1) @ v"
        ),
        "it divides by the number itself",
    ),
    (
        3,
        WRITE.format(
            "logits = model(ids[None])[0, -1]\n"
            "        ids = torch.cat([ids, logits.argmax(dim=0, keepdim=True)])"
        ),
        "it takes 16 at most",
    ),
    (
        3,
        WRITE.format(
            "logits = model(ids[None, :16])[0, -1]\n"
            "        ids = torch.cat([ids, logits.argmax(dim=0, keepdim=True)])"
        ),
        "the model gets its first letters, not the last 16",
    ),
    (
        3,
        WRITE.format(
            "logits = model(ids[-16:])[-1]\n"
            "        ids = torch.cat([ids, logits.argmax(dim=0, keepdim=True)])"
        ),
        "was given the shape (3,), not (1, letters)",
    ),
    (
        3,
        WRITE.format(
            "logits = model(ids[None, -16:])[0, -1]\n"
            "        ids = torch.cat([logits.argmax(dim=0, keepdim=True), ids])"
        ),
        "is [6, 6, 1, 2, 3], not [1, 2, 3, 6, 10]",
    ),
    (
        3,
        WRITE.format(
            "logits = model(ids[None, -1:])[0, -1]\n"
            "        ids = torch.cat([ids, logits.argmax(dim=0, keepdim=True)])"
        ),
        "the sum of the last two, plus one",
    ),
]
