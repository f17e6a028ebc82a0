"""The doctor's report."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nn_guide.doctor import Visit
    from nn_guide.doctor.run import Run


def report(visit: "Visit", run: "Run", language: str) -> str:
    """What was watched, what was found, and what couldn't be judged."""
    findings = visit.findings
    models = ", ".join(dict.fromkeys(type(root).__name__ for root in run.roots)) or "–"
    optimizers = ", ".join(dict.fromkeys(type(o).__name__ for o in run.optimizers)) or "–"
    count = len(findings)
    if language == "zh":
        head = f"观察了 {visit.steps} 步训练（模型：{models}；优化器：{optimizers}）"
        head += f"，发现 {count} 个问题。" if count else "，没有发现问题。"
        rest = "无法判断"
    else:
        head = f"{visit.steps} steps watched (models: {models}; optimizers: {optimizers}): "
        head += f"{count} finding{'' if count == 1 else 's'}." if count else "nothing found."
        rest = "Not judged"
    parts = [head]
    parts += [f"{n}. {finding.text(language)}" for n, finding in enumerate(findings, 1)]
    parts += [f"{rest}: {name} ({why})" for name, why in run.unjudged.items()]
    return "\n\n".join(parts)
