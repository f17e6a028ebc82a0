"""Following a page in the browser: what it asks for, and when it is done."""

import pytest
from axe_playwright_python.sync_playwright import Axe


def follow(page) -> None:
    """Note what the page asks for in `page.requests`, what of that is still to come in
    `page.pending`, and in `page.troubles` console errors, failed requests and other hosts."""
    page.requests, page.pending, page.troubles = [], set(), []
    requests, pending, troubles = page.requests, page.pending, page.troubles

    def on_request(request):
        requests.append(request)
        pending.add(request)
        if not request.url.startswith(("http://127.0.0.1:", "file:", "data:")):
            troubles.append(f"asks {request.url}")

    def on_response(response):
        if response.status >= 400:
            troubles.append(f"{response.status} {response.url}")

    def on_failure(request):
        pending.discard(request)
        troubles.append(f"failed {request.url}")

    page.on("request", on_request)
    page.on("response", on_response)
    page.on("requestfinished", lambda request: pending.discard(request))
    page.on("requestfailed", on_failure)
    page.on("pageerror", lambda error: troubles.append(f"error {error}"))
    page.on("console", lambda m: m.type in ("error", "warning") and troubles.append(m.text))


IDLE = """
new Promise((done) => requestAnimationFrame(
  () => requestAnimationFrame(() => requestIdleCallback(done))))
"""


def settle(page) -> None:
    """Wait until the page is drawn, has nothing more to do, and has all that it asked for."""
    page.evaluate(IDLE)
    for _ in range(2000):
        if not page.pending:
            return
        page.wait_for_timeout(10)
    pytest.fail(f"still waits for {[request.url for request in page.pending]}")


def violations(page, width: int, scheme: str, contrast: bool = True) -> str:
    """What axe finds on the page in a window of this width; empty if nothing. Contrast, which takes
    three quarters of the time, can be left out."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    rules = {"color-contrast": {"enabled": contrast}}
    results = Axe().run(page, options={"resultTypes": ["violations"], "rules": rules})
    return f"{width} {scheme} {results.generate_report()}" if results.violations_count else ""
