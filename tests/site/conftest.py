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
from building import BUILT, HOME, MIRROR, REPOSITORY, build_once, keep_stage
from html_checks import Site

REQUIRED = "NN_GUIDE_REQUIRE_BROWSER"


@pytest.fixture(scope="session")
def shared(tmp_path_factory) -> Path:
    """A folder that is the same for all processes of this run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def site(shared) -> Path:
    """The folder of the site as it is built to be published."""
    return Path(BUILT).absolute() if BUILT else build_once(shared / "site", SITE_URL=HOME)


@pytest.fixture(scope="session")
def pages(site) -> Site:
    """All its pages, read. For tests of the group "html", because that takes long."""
    return Site(site)


@pytest.fixture(scope="session")
def staged(shared, site) -> Path:
    """What was staged for the site."""
    return keep_stage(shared / "stage")


@pytest.fixture(scope="session")
def offline(shared, staged) -> Path:
    """The folder of the offline copy."""
    homes = {"REPOSITORY_URL": f"{REPOSITORY}.git", "MIRROR_URL": f"{MIRROR}/"}
    return build_once(shared / "nn-guide", DIRECTORY_URLS="false", **homes)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """A handler that logs nothing."""

    protocol_version = "HTTP/1.1"  # a browser asks for many files over one connection

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


ALLOWED = ["clipboard-read", "clipboard-write"]


@pytest.fixture(scope="session")
def window(browser):
    """The window of `visit`: one for all tests, because each new one takes a second."""
    context = browser.new_context(locale="en-US", permissions=ALLOWED)
    page = context.new_page()
    follow(page)
    page.inside = context.new_cdp_session(page)
    yield page
    context.close()


@pytest.fixture
def visit(browser, address, request):
    """A function that opens a page as on a first visit: nothing is kept of pages before.

    What goes wrong while the page is used is collected in `page.troubles`, what it asks for in
    `page.requests`.
    """
    contexts = []

    def first(locale="en-US"):
        contexts.append(browser.new_context(locale=locale, permissions=ALLOWED))
        page = contexts[-1].new_page()
        follow(page)
        return page

    def anew():
        page = request.getfixturevalue("window")
        page.goto("about:blank")  # what the page before still asks for is cut off here
        page.inside.send(
            "Storage.clearDataForOrigin", {"origin": address[:-1], "storageTypes": "all"}
        )
        page.inside.send("Network.clearBrowserCache")
        page.unroute_all()
        page.mouse.move(0, 0)
        for noted in (page.requests, page.pending, page.troubles):
            noted.clear()
        return page

    def open_page(path="", *, scheme="light", width=1280, height=900, locale=""):
        """With a language of the browser, or for a file, in a window of its own."""
        if path.startswith("file:"):
            page = first()
        else:
            page = first(locale) if locale else anew()
            path = address + path
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        page.goto(path)
        settle(page)
        return page

    yield open_page
    for context in contexts:
        context.close()


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
