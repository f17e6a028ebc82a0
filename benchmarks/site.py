"""What the site weighs: build time, and for each page what a first visit loads.

    python benchmarks/site.py [--record] [--lighthouse PATH]

`--record` keeps the numbers in `benchmarks/site.json`, to which the next run is compared.
`--lighthouse` names the program of the npm package, for scores on a simulated phone.
"""

import functools
import gzip
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Annotated

import typer
from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.progress import track
from rich.table import Table

ROOT = Path(__file__).parents[1]
RECORD = Path(__file__).with_suffix(".json")
SCORED = ["", "models/sequential/", "labs/first-module/"]
SEARCHES = {
    "nn.Linear": "",
    "gpu memory grows during training": "",
    "mat1 and mat2 shapes cannot be multiplied": "",
    "训练 loss 突然变成 nan 怎么排查": "zh/",
}
CHROMIUM_OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

console = Console()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """A handler that logs nothing and compresses text, as real servers do."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in (".html", ".css", ".js", ".svg", ".json"):
            return super().do_GET()
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000")
        self.end_headers()
        self.wfile.write(body)
        return None


def build(target: Path, address: str) -> float:
    """Build both languages; how many seconds it takes."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": address}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def weight(body: bytes) -> int:
    """Bytes on the way to the reader, as a server with gzip sends them."""
    return min(len(body), len(gzip.compress(body, 6)))


def first_visit(browser, address: str) -> dict[str, float]:
    """What a first visit to the page loads: requests, and kilobytes raw and compressed."""
    context = browser.new_context()
    page, responses = context.new_page(), []
    page.on("response", lambda response: responses.append(response))
    document = page.goto(address, wait_until="networkidle").body()
    bodies = [response.body() for response in responses]
    context.close()
    return {
        "requests": len(bodies),
        "raw": round(sum(map(len, bodies)) / 1000, 1),
        "gz": round(sum(map(weight, bodies)) / 1000, 1),
        "html gz": round(weight(document) / 1000, 1),
    }


def first_search(browser, address: str, query: str) -> tuple[float, float]:
    """What a search costs on a page that has just been opened: seconds until it has its results,
    and kilobytes compressed."""
    context = browser.new_context()
    page, responses = context.new_page(), []
    page.on("response", lambda response: "/search/" in response.url and responses.append(response))
    page.goto(address, wait_until="networkidle")
    milliseconds = page.evaluate(
        """async (query) => {
          const start = performance.now()
          await guide.search(query)
          return performance.now() - start
        }""",
        query,
    )
    loaded = sum(weight(response.body()) for response in responses)
    context.close()
    return milliseconds / 1000, loaded / 1000


def scores(lighthouse: str, chromium: str, address: str) -> list[int]:
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
    record: Annotated[bool, typer.Option("--record", help="Keep the numbers.")] = False,
    lighthouse: Annotated[str, typer.Option(help="The program of the npm package.")] = "",
) -> None:
    """Print what the site weighs."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        console.print("[red]Error:[/red] Chromium is needed: install it and put it on the PATH.")
        raise typer.Exit(2)
    before = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        handler = functools.partial(QuietHandler, directory=str(site))
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            address = f"http://127.0.0.1:{server.server_port}/"
            times = [build(site, address) for _ in track(range(3), "Building")]
            threading.Thread(target=server.serve_forever, daemon=True).start()
            names = sorted(p.parent.relative_to(site).as_posix() for p in site.rglob("index.html"))
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(
                    executable_path=chromium, args=CHROMIUM_OPTIONS
                )
                pages = {
                    name: first_visit(browser, f"{address}{'' if name == '.' else f'{name}/'}")
                    for name in track(names, "Visiting")
                }
                searches = {
                    query: first_search(browser, f"{address}{language}", query)
                    for query, language in SEARCHES.items()
                }
                browser.close()
            if lighthouse:
                for name in (f"{zh}{path}" for zh in ("", "zh/") for path in SCORED):
                    found = scores(lighthouse, chromium, f"{address}{name}")
                    console.print(f"Lighthouse {name or 'home':28} {'/'.join(map(str, found))}")
            server.shutdown()

    table = Table("page", "requests", "raw KB", "gz KB", "HTML gz KB", "gz, ratio to the record")
    for name, page in pages.items():
        old = before.get("pages", {}).get(name)
        ratio = f"{page['gz'] / old['gz']:.2f}" if old else "new"
        table.add_row(name, *(str(value) for value in page.values()), ratio)
    console.print(table)
    for query, (took, loaded) in searches.items():
        console.print(f"first search for {query!r}: {took:.2f} s, {loaded:.1f} KB gz")
    seconds = statistics.median(times)
    ratio = f", {seconds / before['seconds']:.2f} times the record" if before else ""
    console.print(
        f"clean build of {len(pages)} pages: {seconds:.1f} s, "
        f"{1000 * seconds / len(pages):.0f} ms a page{ratio}"
    )
    if record:
        RECORD.write_text(
            json.dumps({"seconds": round(seconds, 1), "pages": pages}, indent=1) + "\n"
        )


typer.run(main)
