import torch
from compare import case

PADDED = torch.tensor([[1, 1, 2, 3], [2, 3, 1, 1], [4, 1, 0, 2], [0, 0, 0, 0]])
JOINED = torch.tensor([1, 1, 2, 3, 2, 3, 4])
SIZES = torch.tensor([4, 2, 1, 0])
STEPS = torch.tensor([7, 5, 4, 6])
TOO_SHORT = torch.tensor([4, 2, 1, 6])  # the first needs 5 steps


def log_probs(*shape):
    return lambda: torch.randn(shape).mul(2).log_softmax(-1).requires_grad_()


def call(input_lengths, target_lengths):
    return {"input_lengths": input_lengths, "target_lengths": target_lengths}


CASES = [
    *[
        case("CTCLoss", log_probs(7, 4, 5), targets, call=lengths, reduction=reduction)
        for targets in (PADDED, JOINED)
        for lengths in (call(STEPS, SIZES), call(tuple(STEPS.tolist()), tuple(SIZES.tolist())))
        for reduction in ("none", "mean", "sum")
    ],
    *[
        case("CTCLoss", log_probs(7, 4, 5), PADDED, call=call(TOO_SHORT, SIZES), **options)
        for options in [
            {"zero_infinity": True},
            {"zero_infinity": True, "reduction": "sum"},
            {"zero_infinity": True, "reduction": "none"},
            {"zero_infinity": True, "reduction": "none", "blank": 4},
        ]
    ],
    *[
        case("CTCLoss", log_probs(7, 4, 5), (4 - PADDED), call=call(STEPS, SIZES), **options)
        for options in [
            {"blank": 4},
            {"blank": 4, "reduction": "sum"},
            {"blank": 4, "reduction": "none", "zero_infinity": True},
        ]
    ],
    case(
        "CTCLoss",
        torch.randn(7, 4, 5, dtype=torch.float64).log_softmax(-1),
        PADDED,
        call=call(TOO_SHORT, SIZES),
        reduction="none",
    ),
    # Raw numbers, and targets with blanks, give what torch gives.
    case("CTCLoss", (7, 4, 5), JOINED, call=call(STEPS, SIZES), reduction="none"),
    case("CTCLoss", log_probs(6, 1, 3), torch.tensor([[1, 0, 2]]), call=call((6,), (3,))),
    case("CTCLoss", log_probs(1, 1, 3), torch.tensor([[2]]), call=call((1,), (1,))),
    *[
        case(
            "CTCLoss",
            log_probs(6, 3),
            torch.tensor([1, 1, 2]),
            call=call(torch.tensor(steps), torch.tensor(3)),
            reduction=reduction,
            zero_infinity=True,
        )
        for reduction in ("none", "mean", "sum")
        for steps in (6, 5, 3)
    ],
]

MUTATIONS = [
    ("losses/ctc_loss", "states != states.roll(2)", "states != self.blank"),
    ("losses/ctc_loss", "states != states.roll(2)", "states == states"),
    ("losses/ctc_loss", ".clamp(min=1)", ".clamp(min=2)"),
    ("losses/ctc_loss", ".clamp(min=1)", ""),
    ("losses/ctc_loss", "alpha[-2:]", "alpha[-1:]"),
    ("losses/ctc_loss", "log_probs[: steps[n], n]", "log_probs[:, n]"),
    ("losses/ctc_loss", "rows[n][: sizes[n]]", "rows[n]"),
    ("losses/ctc_loss", "total - total.detach()", "0"),
    ("losses/ctc_loss", ".squeeze()", ""),
    ("losses/ctc_loss", '== "mean"', '!= "none"'),
    ("losses/ctc_loss", "torch.arange(len(states)) < 2", "torch.arange(len(states)) < 3"),
]
