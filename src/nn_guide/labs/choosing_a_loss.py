"""Checks of the lab "Choosing a loss"."""

import torch

from nn_guide.labs import check


def train(model, loss_fn, points, labels):
    """Fit the model with 200 steps of Adam; the last loss."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = loss_fn(model(points), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@check
def check_quantile(quantile_loss):
    """Exercise 1: a loss whose minimum is a quantile."""
    for input, target, q, wanted in [
        (0.0, 4.0, 0.75, 3.0),
        (4.0, 0.0, 0.75, 1.0),
        (4.0, 0.0, 0.25, 3.0),
        (2.0, 2.0, 0.75, 0.0),
    ]:
        got = quantile_loss(torch.tensor([input]), torch.tensor([target]), q)
        side = "low" if input < target else "high"
        hint = f", for an error of 4 that is too {side}" if wanted else ""
        assert torch.is_tensor(got), f"quantile_loss returns {got!r}, not a tensor"
        assert abs(got.sum().item() - wanted) < 1e-5, (
            f"quantile_loss([{input:g}], [{target:g}], {q}) is {got.sum().item():g}, "
            f"not {wanted:g}{hint}"
        )
    waits = torch.tensor([1.0, 2, 2, 3, 4, 6, 17])
    got = quantile_loss(torch.full_like(waits, 6), waits, 0.75)
    assert got.shape == (), (
        f"quantile_loss has the shape {tuple(got.shape)}, not that of a mean: ()"
    )
    wanted = (0.25 * 18 + 0.75 * 11) / 7
    assert abs(got.item() - wanted) < 1e-4, (
        f"quantile_loss of a guess of 6 for waits is {got.item():.2f}, not {wanted:.2f}: "
        "it has to be the mean"
    )
    guess = torch.tensor(0.0, requires_grad=True)
    quantile_loss(guess.expand(7), waits, 0.75).backward()
    gradient = guess.grad.item()
    assert abs(gradient + 0.75) < 1e-5, (
        f"the gradient of a guess of 0 for waits is {gradient:.2f}, not -0.75"
    )


@check
def check_detector(detector_class, loss_fn):
    """Exercise 2: a loss without a floor that takes the rare class seriously."""
    labels = torch.arange(40) % 2
    points = (6.0 * labels - 3).unsqueeze(1).expand(40, 2)
    loss = train(detector_class(), loss_fn, points, labels)
    assert loss < 0.2, (
        f"with two classes far apart, the loss stops at {loss:.2f}, not near 0: "
        "is it a softmax twice?"
    )
    labels = (torch.arange(2000) < 100).long()
    points = torch.randn(2000, 2) + labels.unsqueeze(1)
    detector = detector_class()
    train(detector, loss_fn, points, labels)
    found = detector(points).argmax(1) == 1
    recall = found[labels == 1].float().mean().item()
    alarms = found[labels == 0].float().mean().item()
    assert recall > 0.6, f"{recall:.0%} of class 1 are found, not more than 60%"
    assert alarms < 0.4, f"{alarms:.0%} of class 0 are false alarms, not less than 40%"


@check
def check_masked(masked_mse):
    """Exercise 3: a mean over what isn't padding."""
    input = torch.tensor([[1.0, 2, 3, 4], [1, 2, 0, 0]])
    target = torch.tensor([[1.0, 2, 3, 6], [2, 4, 0, 0]])
    mask = torch.tensor([[True, True, True, True], [True, True, False, False]])
    loss = masked_mse(input, target, mask).sum().item()
    hint = {
        1.125: ": the mean over all 8 positions",
        1.75: ": the mean of the means of the rows",
        9.0: ": the sum",
    }
    assert abs(loss - 1.5) < 1e-5, (
        f"squared errors of 0, 0, 0, 4, 1, 4 and 2 positions of padding give {loss:.2f}"
        f"{hint.get(round(loss, 4), '')}; wanted 9 / 6 = 1.50"
    )
    for padding in (100.0, torch.nan):
        padded = target.masked_fill(~mask, padding)
        guess = input.clone().requires_grad_()
        loss = masked_mse(guess, padded, mask)
        assert abs(loss.item() - 1.5) < 1e-5, (
            f"with {padding:g} in the padding of target, the loss is {loss.item():.2f}, not 1.50"
        )
        loss.backward()
        outside = guess.grad[~mask].tolist()
        assert outside == [0, 0], (
            f"with {padding:g} in the padding of target, the gradient there is {outside}, "
            "not [0, 0]"
        )
        inside = guess.grad[mask].tolist()
        assert abs(inside[3] + 2 / 3) < 1e-5, f"the gradient is {inside}: wrong at real positions"
    broken = input.masked_fill(~mask, torch.nan)
    loss = masked_mse(broken, target, mask).item()
    assert abs(loss - 1.5) < 1e-5, (
        f"with nan in the padding of input, the loss is {loss:.2f}, not 1.50"
    )
