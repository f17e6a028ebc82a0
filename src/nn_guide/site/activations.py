"""The table and the pictures of all activation functions, from `docs/figures/activations.json`."""

import json

from nn_guide.pages import ROOT, table
from nn_proof.stage import Page, Pages

DATA = ROOT / "docs/figures/activations.json"

WORDS = {
    "en": {
        "head": ["Class", "Range", "Slope", "Monotone", "Mean", "Learned"],
        "yes": "yes",
        "no": "no",
        "alternative": (
            "{name}: from {left} at −4 through {middle} at 0 to {right} at 4; "
            "slope between {low} and {high}{dip}{jumps}."
        ),
        "dip": ", lowest value {lowest} at {at}",
        "jumps": ", with a jump at {at}",
        "kinks": ", the slope jumps at {at}",
        "of": "first output for",
    },
    "zh": {
        "head": ["类", "值域", "斜率", "单调", "均值", "可学习"],
        "yes": "是",
        "no": "否",
        "alternative": (
            "{name}：在 −4 处为 {left}，经过 0 处的 {middle}，到 4 处为 {right}；"
            "斜率在 {low} 与 {high} 之间{dip}{jumps}。"
        ),
        "dip": "，最低值 {lowest}，位于 {at}",
        "jumps": "，在 {at} 处有跳跃",
        "kinks": "，斜率在 {at} 处跳变",
        "of": "第一个输出，输入为",
    },
}


def number(value: float) -> str:
    """At most three decimals, with a real minus."""
    return f"{value:.3f}".rstrip("0").rstrip(".").replace("-", "−")


def interval(bounds: list[float | None]) -> str:
    """A range such as `0 … ∞`."""
    low, high = (number(bound) if bound is not None else "∞" for bound in bounds)
    return f"{'−' if bounds[0] is None else ''}{low}\u00a0…\u00a0{high}"


def all_in_one(activations: dict, words: dict) -> str:
    """One row per activation function."""
    rows = [
        [
            f"[`{name}`]({facts['page']}.md)",
            interval(facts["range"]),
            interval(facts["slope"]),
            words["yes" if facts["monotone"] else "no"],
            number(facts["mean"]),
            str(facts["learnable"] or ""),
        ]
        for name, facts in activations.items()
    ]
    return table(words["head"], rows)


def alternative(name: str, facts: dict, words: dict) -> str:
    """What one sees in the picture, in a sentence."""
    y = [number(value) for value in facts["y"]]
    dip = breaks = ""
    if not facts["monotone"]:
        lowest, at = number(facts["range"][0]), number(facts["lowest_at"])
        dip = words["dip"].format(lowest=lowest, at=at)
    for kind in ("jumps", "kinks"):
        if facts[kind] and not breaks:
            at = ", ".join(number(round(x, 1)) for x in facts[kind])
            breaks = words[kind].format(at=at)
    low, high = (number(slope) for slope in facts["slope"])
    return words["alternative"].format(
        name=name,
        left=y[0],
        middle=y[len(y) // 2],
        right=y[-1],
        low=low,
        high=high,
        dip=dip,
        jumps=breaks,
    )


def pictures(activations: dict, words: dict) -> str:
    """A heading, the formula, a picture and the two calls, for each activation function."""
    cards = []
    for name, facts in activations.items():
        call = f"`nn.{name}({', '.join(facts['arguments'])})`, `F.{facts['function']}`"
        of = f" {words['of']} `{facts['of']}`" if facts["of"] != "x" else ""
        picture = f"![{alternative(name, facts, words)}](../figures/activations/{name}.svg)"
        formula = f"${facts['formula']}$"
        body = f"### {name} {{#{name}}}\n\n{formula}\n\n{picture}\n\n{call}{of}\n"
        cards.append(f'<div class="card" markdown>\n\n{body}\n</div>\n')
    return f'<div class="gallery" markdown>\n\n{"".join(cards)}\n</div>\n'


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the table and the pictures where the page has a line that asks for them."""
    if "<!-- activations: " in text:
        activations, words = json.loads(DATA.read_text("utf-8")), WORDS[pages.language]
        for mark, made in (("table", all_in_one), ("pictures", pictures)):
            text = text.replace(f"<!-- activations: {mark} -->", made(activations, words))
    return text
