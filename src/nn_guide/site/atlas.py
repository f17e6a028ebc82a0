"""The atlas: a table of all classes of torch.nn, a page of cards per family, and the tables of
functions, optimizers and schedulers, all made from the data in `nn_guide.atlas`."""

import functools
import json
import re
from collections.abc import Iterable
from typing import Any

from nn_guide import atlas
from nn_guide.atlas import source
from nn_guide.pages import table
from nn_proof.files import read_yaml
from nn_proof.stage import Page, Pages

WAY = re.compile(r"^(.*) -> (.*?)(?: if ([^\]]*))?$")  # a line of `shapes`
FAMILIES = {
    "linear": ("linear layers", "线性层"),
    "convolution": ("convolution", "卷积"),
    "pooling": ("pooling", "池化"),
    "padding": ("padding", "填充"),
    "normalization": ("normalization", "归一化"),
    "dropout": ("dropout", "dropout"),
    "activation": ("activations", "激活函数"),
    "recurrent": ("recurrent layers", "循环层"),
    "transformer": ("attention and transformer", "注意力与 Transformer"),
    "embedding": ("embedding", "嵌入"),
    "shape": ("shape and upsampling", "形状与上采样"),
    "distance": ("distance", "距离"),
    "loss": ("losses", "损失函数"),
    "container": ("containers", "容器"),
}
WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "title": "Atlas: {}",
        "description": "The classes of torch.nn for {}, each beside its functional form: "
        "signature, parameters, buffers, modes, shapes.",
        "intro": "Each functional form computes what `module(…)` computes, in every option and in "
        "both modes; the tests compare them. [How to read a card](index.md).",
        "functional": "Functional: {}",
        "params": "Parameters: {}",
        "buffers": "Buffers: {}",
        "shapes": "Shapes:",
        "reduced": "`()` unless `reduction='none'`",
        "where": "`{}` is `{}`",
        "sized": "{}: `{}`, where `length` is {}, and each argument that of the dimension",
        "eval": "`eval()` changes the result{}",
        "random": {
            "train": "Draws random numbers in training{}",
            "always": "Draws random numbers{}",
        },
        "state": "A call in training changes parameters or buffers{}",
        "since": "New in torch {}",
        "if": ", if `{}`",
        "page": "See [{}](../{}.md)",
        "docs": "[torch's own documentation]({})",
        "by_hand": ", rebuilt in `{}`",
        "columns": ["Class", "Functional form", "What it does", "Properties"],
        "has_params": "parameters",
        "has_eval": "changes in eval",
        "has_random": "random",
        "find": "Find",
        "hint": "conv, batchnorm, F.kl_div …",
        "family": "Family",
        "all": "all",
        "functions": ["Function", "Arguments", "Class"],
        "variants": {
            "_": "Writes into its input, as the class with `inplace=True`.",
            "_with_indices": "Returns the indices too; `F.{}` with `return_indices=True`.",
        },
        "optimizers": ["Optimizer", "Arguments", "State of a parameter", "Implementations"],
        "with": "with `{}`: {}",
        "from": "since {}: {}",
        "schedulers": ["Scheduler", "Arguments"],
        "separator": ", ",
    },
    "zh": {
        "title": "对照表：{}",
        "description": "torch.nn 中“{}”一类的全部类，逐个与函数式写法对照："
        "签名、参数、缓冲区、模式、形状。",
        "intro": "每种函数式写法算出的都与 `module(…)` 相同，所有选项、两种模式都是如此，"
        "由测试逐一比对。[怎样读卡片](index.md)。",
        "functional": "函数式：{}",
        "params": "参数：{}",
        "buffers": "缓冲区：{}",
        "shapes": "形状：",
        "reduced": "除非 `reduction='none'`，否则为 `()`",
        "where": "`{}` 为 `{}`",
        "sized": "{}：`{}`，其中 `length` 是 {}，各参数取该维的值",
        "eval": "`eval()` 会改变结果{}",
        "random": {"train": "训练时抽取随机数{}", "always": "抽取随机数{}"},
        "state": "训练模式下调用会改变参数或缓冲区{}",
        "since": "torch {} 新增",
        "if": "，条件是 `{}`",
        "page": "参见[{}](../{}.md)",
        "docs": "[torch 官方文档]({})",
        "by_hand": "，手写实现在 `{}`",
        "columns": ["类", "函数式写法", "作用", "性质"],
        "has_params": "有参数",
        "has_eval": "受 eval 影响",
        "has_random": "有随机性",
        "find": "查找",
        "hint": "卷积、batchnorm、F.kl_div……",
        "family": "类别",
        "all": "全部",
        "functions": ["函数", "参数", "类"],
        "variants": {
            "_": "直接写入输入，与类设 `inplace=True` 时相同。",
            "_with_indices": "同时返回索引，即 `F.{}` 设 `return_indices=True`。",
        },
        "optimizers": ["优化器", "参数", "每个参数的状态", "实现"],
        "with": "设 `{}` 时：{}",
        "from": "{} 起：{}",
        "schedulers": ["调度器", "参数"],
        "separator": "、",
    },
}


def add(pages: Pages) -> None:
    """Add a page per family."""
    for family in FAMILIES:
        pages.add(f"atlas/{family}", cards(family, pages))


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the tables where the page has a line that asks for them."""
    for make in (classes, functions, optimizers, schedulers):
        mark = f"<!-- atlas: {make.__name__} -->"
        if mark in text:
            text = text.replace(mark, make(pages.language))
    return text


@functools.cache
def of_torch() -> dict:
    """What the newest torch known to `nn_guide.atlas.measured` says of itself."""
    return atlas.as_of("", atlas.of_torch())


def signature(language: str, *place: str, form: str = "{}") -> str:
    """The arguments at a place of `torch.json`: in the oldest torch there, and since when it takes
    others, in a line each."""
    lines: list[str] = []
    for release, facts in atlas.of_torch().items():
        for key in place:
            facts = facts.get(key, {})
        if facts != {}:
            shown = f"`{form.format(facts)}`"
            lines.append(WORDS[language]["from"].format(release, shown) if lines else shown)
    return "<br>".join(lines)


def family_title(family: str, language: str) -> str:
    return FAMILIES[family][language == "zh"]


def code(names: Iterable[str], separator: str = ", ") -> str:
    return separator.join(f"`{name}`" for name in names)


def link(name: str) -> str:
    """A link from a page of the atlas to the card of a class."""
    return f"[`{name}`]({atlas.ENTRIES[name].family}.md#{name})"


def cards(family: str, pages: Pages) -> str:
    """The page of a family."""
    words, title = WORDS[pages.language], family_title(family, pages.language)
    front = {
        "title": words["title"].format(title),
        "description": words["description"].format(title),
    }
    head = (
        f"---\n{json.dumps(front, ensure_ascii=False)}\n---\n\n# {front['title']} {{#{family}}}\n\n"
    )
    entries = [entry for entry in atlas.ENTRIES.values() if entry.family == family]
    return head + words["intro"] + "".join(card(entry, pages) for entry in entries)


def card(entry: atlas.Entry, pages: Pages) -> str:
    """A class: signature, what it is, its facts, its functional form."""
    language = pages.language
    words = WORDS[language]
    separator = words["separator"]

    def when(condition: str) -> str:
        return words["if"].format(condition) if condition else ""

    def tensors(shapes: dict[str, str]) -> str:
        return separator.join(f"`{name}` `{shape}`" for name, shape in shapes.items())

    facts = []
    if entry.functional:
        facts.append(words["functional"].format(code(entry.functional, separator)))
    if entry.shapes:
        facts.append("\n    - ".join([words["shapes"], *shapes(entry, language)]))
    if entry.params:
        facts.append(words["params"].format(tensors(entry.params)))
    if entry.buffers:
        facts.append(words["buffers"].format(tensors(entry.buffers)))
    if entry.train_eval_differs:
        facts.append(words["eval"].format(when(entry.train_eval_when)))
    if entry.random != "never":
        facts.append(words["random"][entry.random].format(when(entry.random_when)))
    if entry.changes_state:
        facts.append(words["state"].format(when(entry.changes_state_when)))
    if entry.since:
        facts.append(words["since"].format(entry.since))
    taught = words["page"].format(pages[entry.page].title, entry.page)
    facts.append(taught + (words["by_hand"].format(entry.scratch) if entry.scratch else ""))

    if address := documentation(entry.name):
        facts.append(words["docs"].format(address))

    form = f"nn.{entry.name}({{}})"
    parts = [
        f"## {entry.name} {{#{entry.name}}}",
        signature(language, "classes", entry.name, "constructor", form=form),
        about(entry, language),
        "\n".join(f"- {fact}" for fact in facts),
        f"<!-- proven: atlas/entries/{entry.family} -->",
    ]
    if form := source.code(entry.name):
        file = source.file(entry.name).removesuffix(".py")
        parts.append(f'```python of="{file}"\n{form}\n```')
    return "\n\n" + "\n\n".join(part.strip() for part in parts)


def documentation(name: str) -> str:
    """The address of torch's own page on a class, as docs/source/nn.md of torch has them; empty if
    it has none."""
    if name in ("CrossMapLRN2d", "Container", "NLLLoss2d"):
        return ""
    if name in ("Flatten", "Unflatten"):
        name = f"modules.flatten.{name}"
    return f"https://docs.pytorch.org/docs/stable/generated/torch.nn.{name}.html"


def about(entry: atlas.Entry, language: str) -> str:
    """What a class is, and why there is no function for it."""
    why = entry.why.get(language, "")
    return entry.zh + why if language == "zh" else f"{entry.en} {why}"


def shapes(entry: atlas.Entry, language: str) -> list[str]:
    """What a call takes and returns, and what the names in it are."""
    words, found = WORDS[language], []
    for line in entry.shapes:
        ((inputs, outputs, condition),) = WAY.findall(line)
        when = words["if"].format(condition) if condition else ""
        found.append(f"`{inputs}` → `{outputs}`{when}")
    if "reduction=" in of_torch()["classes"][entry.name]["constructor"]:
        found.append(words["reduced"])
    for name, expression in entry.where.items():
        if name == "X_out":
            sized = dict.fromkeys(re.findall(r"\b([A-Z])_out", " ".join(entry.shapes)))
            outs = code([f"{size}_out" for size in sized], words["separator"])
            lengths = code(sized, words["separator"])
            found.append(words["sized"].format(outs, expression, lengths))
        else:
            found.append(words["where"].format(name, expression))
    return found


def classes(language: str) -> str:
    """All classes in one table, and the form with which a script narrows it down."""
    words = WORDS[language]

    def properties(entry: atlas.Entry) -> str:
        has = {
            "has_params": entry.params,
            "has_eval": entry.train_eval_differs,
            "has_random": entry.random != "never",
        }
        return words["separator"].join(words[name] for name, there in has.items() if there)

    rows = [
        [
            link(entry.name),
            code(entry.functional, words["separator"]),
            (entry.en, entry.zh)[language == "zh"],
            properties(entry),
        ]
        for entry in atlas.ENTRIES.values()
    ]
    options = "".join(
        f'<option value="{family}">{family_title(family, language)}</option>' for family in FAMILIES
    )
    boxes = "".join(
        f'<label><input type="checkbox" value="{words[name]}"> {words[name]}</label>'
        for name in ("has_params", "has_eval", "has_random")
    )
    return (
        '<div class="atlas" markdown>\n<form class="finder" role="search" hidden>'
        f'<label>{words["find"]} <input type="search" placeholder="{words["hint"]}"></label>'
        f'<label>{words["family"]} <select><option value="">{words["all"]}</option>'
        f"{options}</select></label>{boxes}<output></output></form>\n\n"
        + table(words["columns"], rows)
        + "\n</div>\n"
    )


def functions(language: str) -> str:
    """All functions of torch.nn.functional, each with the classes that compute the same."""
    words, rows = WORDS[language], []
    others = read_yaml((atlas.FOLDER / "functions.yaml").read_text("utf-8"))
    for name in of_torch()["functions"]:
        plain, ending = atlas.variant(name)
        other = others.get(plain, {})
        names = [e.name for e in atlas.ENTRIES.values() if f"F.{plain}" in e.functional]
        of = words["separator"].join(map(link, names + other.get("of", [])))
        said = words["variants"][ending].format(plain) if ending else other.get(language, "")
        about = " ".join(filter(None, [of, said]))
        rows.append([f"`F.{name}`{{ #F.{name} }}", signature(language, "functions", name), about])
    return f'<div class="names" markdown>\n\n{table(words["functions"], rows)}\n\n</div>\n'


def optimizers(language: str) -> str:
    """All optimizers: arguments, what they keep, which implementations they have."""
    words, rows = WORDS[language], []
    for name, facts in of_torch()["optimizers"].items():
        state = [code(facts["state"], words["separator"])] if facts["state"] else []
        for option, more in facts["state_with"].items():
            state.append(words["with"].format(option, code(more, words["separator"])))
        offered = [key for key in ("foreach", "fused", "capturable") if facts[key]]
        arguments = signature(language, "optimizers", name, "signature")
        rows.append(
            [
                f"`{name}`{{ #optim.{name} }}",
                arguments,
                "<br>".join(state),
                code(offered, words["separator"]),
            ]
        )
    return f'<div class="names" markdown>\n\n{table(words["optimizers"], rows)}\n\n</div>\n'


def schedulers(language: str) -> str:
    """All schedulers and their arguments."""
    rows = [
        [f"`{name}`{{ #lr_scheduler.{name} }}", signature(language, "schedulers", name)]
        for name in of_torch()["schedulers"]
    ]
    return table(WORDS[language]["schedulers"], rows)
