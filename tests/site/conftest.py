"""The built site, a server for it, and a browser."""

import functools
import http.server
import os
import shutil
import threading
from pathlib import Path

import pytest
from building import build

REQUIRED = "NN_GUIDE_REQUIRE_BROWSER"


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The folder of the built site."""
    return build(tmp_path_factory.mktemp("site") / "site")


@pytest.fixture(scope="session")
def offline(tmp_path_factory) -> Path:
    """The folder of the offline copy."""
    return build(tmp_path_factory.mktemp("offline") / "nn-guide", DIRECTORY_URLS="false")


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """A handler that logs nothing."""

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def address(site) -> str:
    """The address at which the site is served."""
    handler = functools.partial(QuietHandler, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser():
    """Chromium; where it is missing, the tests that need it are skipped, or fail in CI."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        reason = "Chromium is not installed, so the site is not tried in a browser"
        if os.environ.get(REQUIRED):
            pytest.fail(f"{reason}, and {REQUIRED} is set")
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        opened = playwright.chromium.launch(executable_path=chromium, args=options)
        yield opened
        opened.close()


@pytest.fixture
def visit(browser, address):
    """A function that opens a page in a fresh profile, as on a first visit.

    What goes wrong while the page is used is collected in `page.troubles`.
    """
    contexts = []

    def open_page(path="", *, scheme="light", width=1280, height=900, locale="en-US"):
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale=locale
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        page.troubles, page.responses = watch(page), []
        page.on("response", lambda response: page.responses.append(response))
        page.goto(path if path.startswith("file:") else f"{address}{path}")
        page.wait_for_load_state("networkidle")
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def reader(browser):
    """A page to open one address after the other in, as somebody who reads on."""
    page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="en-US")
    page.troubles = watch(page)
    yield page
    page.close()


def watch(page) -> list[str]:
    """A list that fills with console errors, failed requests and requests to other hosts."""
    troubles = []

    def on_request(request):
        if not request.url.startswith(("http://127.0.0.1:", "file:", "data:")):
            troubles.append(f"asks {request.url}")

    def on_response(response):
        if response.status >= 400:
            troubles.append(f"{response.status} {response.url}")

    page.on("request", on_request)
    page.on("response", on_response)
    page.on("requestfailed", lambda request: troubles.append(f"failed {request.url}"))
    page.on("pageerror", lambda error: troubles.append(f"error {error}"))
    page.on("console", lambda m: m.type in ("error", "warning") and troubles.append(m.text))
    return troubles
