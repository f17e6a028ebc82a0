"""What reading the site costs: weight, layout shift, code that hides, and time to build.

    python benchmarks/site.py [--lighthouse PATH]

Prints what is measured beside what it must be. `--lighthouse` names the program of the npm
package, for scores on a simulated phone. A phone is simulated with a processor four times as slow
and a connection of 1.6 Mbit/s with 150 ms, each way.
"""

import functools
import gzip
import http.server
import json
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.progress import track
from rich.table import Table

from nn_guide.site.build import build, render

# Pages, by kind, with what a first visit may load, in kilobytes with gzip.
BUDGETS = {
    "": 60,
    "start/": 65,
    "models/module/": 85,
    "losses/cross-entropy/": 85,
    "activations/overview/": 100,
    "labs/first-module/": 95,
}
SCORED = ["", "models/module/", "losses/cross-entropy/", "labs/first-module/"]
LANGUAGES = ["", "zh/"]
SHARE_THAT_SCROLLS = {1280: 0.0, 390: 0.1}
LAYOUT_SHIFT = 0.01
FIGURES = 30  # kilobytes of all figures that answer, in one language
QUICK = 4 * 844  # pixels: where the part of a page that is enough to use a thing has to end
SEARCHES = {
    "nn.Linear": "",
    "gpu memory grows during training": "",
    "mat1 and mat2 shapes cannot be multiplied": "",
    "训练 loss 突然变成 nan 怎么排查": "zh/",
}
CHROMIUM_OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

SHIFTS = """
window.shift = 0
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
}).observe({ type: "layout-shift", buffered: true })
"""
HIDDEN = """
() => {
  const blocks = [...document.querySelectorAll("article pre")]
  const remarks = [...document.querySelectorAll(".remark")]
  return [
    blocks.length,
    blocks.filter((block) => block.scrollWidth > block.clientWidth).length,
    remarks.length,
    remarks.filter((remark) => !remark.checkVisibility()).length,
  ]
}
"""

console = Console()


class Handler(http.server.SimpleHTTPRequestHandler):
    """Logs nothing and compresses text, as real servers do."""

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file() or path.suffix not in (".html", ".css", ".js", ".svg", ".json"):
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000")
        self.end_headers()
        self.wfile.write(body)


def processor_seconds(work: Callable[[], None]) -> float:
    """What something takes of the processors, here and in the processes that it starts."""

    def used() -> float:
        whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        return sum(sum(resource.getrusage(who)[:2]) for who in whose)

    before = used()
    work()
    return used() - before


def weight(body: bytes) -> int:
    """Bytes on the way to the reader, as a server with gzip sends them."""
    return min(len(body), len(gzip.compress(body, 6)))


def first_visit(browser: Browser, address: str) -> float:
    """What a first visit loads, in kilobytes with gzip."""
    context = browser.new_context()
    page = context.new_page()
    responses: list[Any] = []
    page.on("response", lambda response: responses.append(response))
    page.goto(address, wait_until="networkidle")
    loaded = sum(weight(response.body()) for response in responses)
    context.close()
    return loaded / 1000


def layout_shift(browser: Browser, address: str) -> float:
    """How far things move while a page comes in on a slow phone, and while it is read."""
    language = "en-US" if "/zh/" in address else "zh-CN"  # so that the other one is offered
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale=language)
    page = context.new_page()
    phone = context.new_cdp_session(page)
    phone.send("Network.enable")
    rate = 1.6e6 / 8
    speed = {"latency": 150, "downloadThroughput": rate, "uploadThroughput": rate / 2}
    phone.send("Network.emulateNetworkConditions", {"offline": False, **speed})
    phone.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.add_init_script(SHIFTS)
    page.goto(address, wait_until="networkidle")
    page.wait_for_timeout(500)
    shift = float(page.evaluate("shift"))
    context.close()
    return shift


def hidden(browser: Browser, addresses: list[str], width: int) -> Iterator[list[int]]:
    """For each page: blocks of code, of them those that scroll sideways, remarks, hidden ones."""
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    for address in addresses:
        page.goto(address)
        yield page.evaluate(HIDDEN)
    context.close()


def quick_parts(browser: Browser, addresses: list[str]) -> Iterator[int]:
    """How far down the part in depth begins on the pages that have one."""
    page = browser.new_page(viewport={"width": 1280, "height": 844})
    for address in addresses:
        page.goto(address)
        if top := page.evaluate("document.getElementById('in-depth')?.offsetTop"):
            yield top
    page.close()


def figures(site: Path, language: str) -> float:
    """Kilobytes of all figures that answer in a language, with their frame."""
    files = site.glob(f"assets/live/*.{language}.js")
    return sum(weight(file.read_bytes()) for file in [*files, site / "assets/live/live.js"]) / 1000


def first_search(browser: Browser, address: str, query: str) -> tuple[float, float]:
    """What a search costs on a page that has just been opened: seconds until it has its results,
    and kilobytes with gzip."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    responses: list[Any] = []
    page.on("response", lambda response: responses.append(response))
    start = time.perf_counter()
    page.locator("[name=query]").focus()
    page.wait_for_function("globalThis.guide")
    page.evaluate("query => guide.search(query)", query)
    seconds = time.perf_counter() - start
    loaded = sum(weight(response.body()) for response in responses)
    context.close()
    return seconds, loaded / 1000


def scores(lighthouse: str, chromium: str, address: str) -> list[float]:
    """Lighthouse's scores: performance, accessibility, best practices, SEO; medians of 5 runs."""
    flags = " ".join(["--headless=new", *CHROMIUM_OPTIONS])
    command = [lighthouse, address, "--output=json", "--quiet", f"--chrome-flags={flags}"]
    environment = os.environ | {"CHROME_PATH": chromium}
    runs = []
    for _ in range(5):
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        categories = json.loads(done.stdout)["categories"]
        names = ("performance", "accessibility", "best-practices", "seo")
        runs.append([round(100 * categories[name]["score"]) for name in names])
    return [statistics.median(column) for column in zip(*runs, strict=True)]


def main(
    lighthouse: Annotated[str, typer.Option(help="The program of the npm package.")] = "",
) -> None:
    """Print what the site costs."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        console.print("[red]Error:[/red] Chromium is needed: install it and put it on the PATH.")
        raise typer.Exit(2)
    table = Table("what", "measured", "must be")

    def row(what: str, measured: str, wanted: str, holds: bool) -> None:
        table.add_row(what, measured if holds else f"[red]{measured}", wanted)

    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        handler = functools.partial(Handler, directory=str(site))
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            os.environ.pop("SITE_URL", None)
            begun = time.perf_counter()
            seconds = processor_seconds(lambda: build(site))
            passed = time.perf_counter() - begun
            what = f"{passed:.1f} s, {seconds:.1f} of the processors"
            row("make site", what, "under 8 s on two", passed < 8)
            address = os.environ["SITE_URL"] = f"http://127.0.0.1:{server.server_port}/"
            threading.Thread(target=server.serve_forever, daemon=True).start()
            build(site)  # with what a site has that knows its address
            seconds = processor_seconds(lambda: render("en", site, {"models/module"}))
            row("one edit in make serve", f"{seconds:.1f}", "under 2", seconds < 2)
            pages = [f"{language}{path}" for path in BUDGETS for language in LANGUAGES]
            names = sorted(
                file.parent.relative_to(site).as_posix()
                for file in site.rglob("index.html")
                if 'http-equiv="refresh"' not in file.read_text("utf-8")  # it only forwards
            )
            every = [f"{address}{name}/" for name in names if name != "."] + [address]
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(
                    executable_path=chromium, args=CHROMIUM_OPTIONS
                )
                for width, share in SHARE_THAT_SCROLLS.items():
                    found = list(track(hidden(browser, every, width), f"{width} px", len(every)))
                    blocks, scroll, remarks, unseen = map(sum, zip(*found, strict=True))
                    what = f"{scroll} of {blocks:,} blocks ({scroll / blocks:.1%})"
                    row(
                        f"code that scrolls, {width} px",
                        what,
                        f"{share:.0%}",
                        scroll <= share * blocks,
                    )
                    what = f"{unseen} of {remarks:,}"
                    row(f"remarks that are hidden, {width} px", what, "0", unseen == 0)
                for name in track(pages, "First visits"):
                    kilobytes = first_visit(browser, f"{address}{name}")
                    budget = BUDGETS[name.removeprefix("zh/")]
                    what = f"first visit, {name or 'home'}, kB"
                    row(what, f"{kilobytes:.1f}", f"at most {budget}", kilobytes <= budget)
                for name in track(pages, "Layout shift"):
                    shift = layout_shift(browser, f"{address}{name}")
                    what = f"layout shift, {name or 'home'}"
                    row(what, f"{shift:.4f}", f"under {LAYOUT_SHIFT}", shift < LAYOUT_SHIFT)
                for language in ("en", "zh"):
                    loaded = figures(site, language)
                    what = f"figures that answer, {language}, kB"
                    row(what, f"{loaded:.1f}", f"at most {FIGURES}", loaded <= FIGURES)
                tops = list(track(quick_parts(browser, every), "Quick parts", len(every)))
                far = sum(top > QUICK for top in tops)
                what = f"{far} of {len(tops)}, the longest {max(tops)} px"
                row("quick parts beyond four screens", what, "0", far == 0)
                for query, language in SEARCHES.items():
                    took, loaded = first_search(browser, f"{address}{language}", query)
                    table.add_row(f"first search, {query}", f"{took:.2f} s, {loaded:.1f} kB", "")
                browser.close()
            for name in (f"{zh}{path}" for path in SCORED for zh in LANGUAGES if lighthouse):
                of_page = scores(lighthouse, chromium, f"{address}{name}")
                what = "/".join(f"{score:.0f}" for score in of_page)
                holds = of_page[0] >= 98 and min(of_page[1:]) == 100
                row(f"Lighthouse, {name or 'home'}", what, "98/100/100/100", holds)
            server.shutdown()
    console.print(table)


if __name__ == "__main__":
    typer.run(main)
