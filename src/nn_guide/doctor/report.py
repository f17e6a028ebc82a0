"""The doctor's report."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nn_guide.doctor import Visit
    from nn_guide.doctor.run import Run

SAID = {
    "en": {
        "head": "{steps} watched (models: {models}; optimizers: {optimizers}): {count}.",
        "step": "{n} step",
        "steps": "{n} steps",
        "none": "nothing found",
        "one": "1 finding",
        "many": "{n} findings, the likeliest cause first",
        "no-training": "No optimizer stepped and no loss went backward: no training was seen.",
        "stopped": "Stopped after these steps: what follows, such as an evaluation, was not seen.",
        "ended": "The script ended with the error above. `nn-guide explain` says what its message "
        "means; `nn-guide lint` reads the script without running it.",
        "compiled": "Not judged: what goes on inside compiled models.",
        "transformed": "Not judged: what runs inside transforms of torch.func, such as vmap.",
        "failed": "Not judged: {name}, because of {why}.",
    },
    "zh": {
        "head": "观察了 {steps}（模型：{models}；优化器：{optimizers}）：{count}。",
        "step": "{n} 步",
        "steps": "{n} 步",
        "none": "没有发现问题",
        "one": "发现 1 个问题",
        "many": "发现 {n} 个问题，最可能的原因排在最前",
        "no-training": "没有任何优化器执行 step()，也没有 backward()：没有可观察的训练过程。",
        "stopped": "已在这些步之后停止，之后的部分（例如评估）没有观察到。",
        "ended": "脚本因上面的错误而中止。`nn-guide explain` 可以解释这条报错；"
        "`nn-guide lint` 不运行脚本，直接检查代码。",
        "compiled": "未判断：编译后的模型内部。",
        "transformed": "未判断：在 vmap、grad 等 torch.func 变换内部执行的部分。",
        "failed": "未判断：{name}，原因是 {why}。",
    },
}


def report(visit: "Visit", run: "Run", language: str) -> str:
    """What was watched, what was found, and what couldn't be judged.

    Raises:
        ValueError: there is no such language.
    """
    if language not in SAID:
        raise ValueError(f"There is no report in '{language}'. Choose one of {', '.join(SAID)}.")
    said = SAID[language]
    findings = visit.findings
    models = list(dict.fromkeys(type(root).__name__ for root in run.roots))
    optimizers = list(dict.fromkeys(type(optimizer).__name__ for optimizer in run.optimizers))
    count = said["none" if not findings else "one" if len(findings) == 1 else "many"]
    parts = [
        said["head"].format(
            steps=said["step" if visit.steps == 1 else "steps"].format(n=visit.steps),
            models=_list(models),
            optimizers=_list(optimizers),
            count=count.format(n=len(findings)),
        )
    ]
    parts += [f"{n}. {finding.text(language)}" for n, finding in enumerate(findings, 1)]
    parts += [
        said[name].format(name=detail.partition(": ")[0], why=detail.partition(": ")[2])
        for name, details in run.unjudged.items()
        for detail in details or [""]
    ]
    if not visit.steps and not run.backwards:
        parts.append(said["no-training"])
    return "\n\n".join(parts)


def _list(names: list[str]) -> str:
    return ", ".join(names[:5]) + (", …" if len(names) > 5 else "") if names else "-"
