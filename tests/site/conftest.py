"""The built site, a server for it, and a browser."""

import functools
import http.server
import os
import shutil
import threading
from pathlib import Path

import pytest
from answering import places
from browsing import follow, settle
from building import BUILT, HOME, MIRROR, REPOSITORY, build_once

REQUIRED = "NN_GUIDE_REQUIRE_BROWSER"


@pytest.fixture(scope="session")
def shared(tmp_path_factory) -> Path:
    """A folder that is the same for all processes of this run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def site(shared) -> Path:
    """The folder of the site as it is built to be published."""
    return Path(BUILT) if BUILT else build_once(shared / "site", SITE_URL=HOME)


@pytest.fixture(scope="session")
def offline(shared) -> Path:
    """The folder of the offline copy."""
    homes = {"REPOSITORY_URL": f"{REPOSITORY}.git", "MIRROR_URL": f"{MIRROR}/"}
    return build_once(shared / "nn-guide", DIRECTORY_URLS="false", **homes)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """A handler that logs nothing."""

    def log_message(self, *_):
        pass

    def send_error(self, code, *_):
        """As a site is hosted: its own page for what isn't there."""
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


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

    What goes wrong while the page is used is collected in `page.troubles`, what it asks for in
    `page.requests`.
    """
    contexts = []

    def open_page(path="", *, scheme="light", width=1280, height=900, locale="en-US"):
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, locale=locale
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        follow(page)
        page.goto(path if path.startswith("file:") else f"{address}{path}")
        settle(page)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def reader(browser):
    """The page of `read`."""
    page = browser.new_page(locale="en-US")
    follow(page)
    yield page
    page.close()


@pytest.fixture
def read(reader, address):
    """A function that opens one page after the other in the same window, as somebody who reads on.

    That is three times as quick as `visit`. For tests that don't move the mouse and that let the
    site keep nothing in the profile.
    """

    def open_page(path="", *, scheme="light", width=1280):
        reader.goto("about:blank")  # what the page before still asks for is cut off here
        for noted in (reader.requests, reader.pending, reader.troubles):
            noted.clear()
        reader.set_viewport_size({"width": width, "height": 900})
        reader.emulate_media(color_scheme=scheme)
        reader.goto(f"{address}{path}")
        settle(reader)
        return reader

    return open_page


@pytest.fixture
def show(visit):
    """A function that opens the first page with a figure, in a state, and gives page and figure."""

    def shown(figure: str, language: str = "en", state: str = "", **options):
        path = f"{'zh/' if language == 'zh' else ''}{places(figure, language)[0]}/"
        page = visit(f"{path}?{figure}={state}", **options)
        place = page.locator(f"#live-{figure} nn-figure")
        place.wait_for()
        return page, place

    return shown
