"""Loss and accuracy during training on 100 digits, with right labels and with a fifth random."""

from matplotlib.figure import Figure

from nn_guide.figures import Data
from nn_guide.figures._few_digits import trained

CURVES = [f"{part} {of}" for part in ("train", "validation") for of in ("loss", "accuracy")]
SIZE = (6.4, 4.2)
WRONG = (0.0, 0.2)
TITLES = ("labels", "labels[:20] = torch.randint(10, (20,))")


def data() -> Data:
    """Means over six draws every five steps, by the part of the labels that is random."""
    curves: Data = {"steps": list(range(0, 151, 5))}
    for wrong in WRONG:
        measured = trained(wrong=wrong, every=5)
        curves[str(wrong)] = {name: [at[name].mean().item() for at in measured] for name in CURVES}
    return curves


def draw(figure: Figure, data: Data) -> None:
    """Draw the losses above and the accuracies below, a column for each kind of labels."""
    panels = figure.subplots(2, 2, sharex=True, sharey="row")
    for wrong, column, title in zip(WRONG, panels.T, TITLES, strict=True):
        for quantity, axes in zip(("loss", "accuracy"), column, strict=True):
            for part, color in (("train", "C0"), ("validation", "C1")):
                values = data[str(wrong)][f"{part} {quantity}"]
                axes.plot(data["steps"], values, color=color, label=part)
                if quantity == "loss" and part == "validation":
                    lowest = values.index(min(values))
                    axes.plot(data["steps"][lowest], values[lowest], "o", color=color, ms=5)
        column[0].set_title(title, loc="left", fontsize="medium")
        column[1].set_xlabel("step")
    panels[0, 0].set(ylabel="loss", ylim=(0, 2.4))
    panels[1, 0].set(ylabel="accuracy", ylim=(0, 1.05))
    panels[0, 0].legend(frameon=False)
