"""Following a page in the browser: what it asks for, and when it is done."""

import pytest
from axe_playwright_python.base import AxeResults
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


# One visible element for each look: what its text and all that is behind it are painted with.
# Texts that look the same have the same contrast, and to find that of one takes long.
LOOKS = """
(within) => {
  const looks = new WeakMap(), shown = new Map()
  const look = (element) => {
    if (element && !looks.has(element)) {
      const style = getComputedStyle(element)
      looks.set(element, [look(element.parentElement), style.color, style.fill, style.opacity,
        style.background, style.fontSize, style.fontWeight, style.textShadow].join())
    }
    return looks.get(element)
  }
  const written = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim()
  for (const element of document.querySelector(within).querySelectorAll("*"))
    if ([...element.childNodes].some(written) && element.getClientRects().length &&
        element.checkVisibility({ visibilityProperty: true }) && !shown.has(look(element)))
      shown.set(look(element), element)
  return axe.run([...shown.values()], { runOnly: "color-contrast", resultTypes: ["violations"] })
}
"""


def violations(page, width: int, *schemes: str, within: str = "body") -> str:
    """What axe finds on the page, or in a part of it, in a window of this width; empty if nothing.
    In each scheme only contrast can be another."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=schemes[0])
    rules = {"color-contrast": {"enabled": False}}
    context = within if within != "body" else None
    found = {"": Axe().run(page, context, {"resultTypes": ["violations"], "rules": rules})}
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        found[scheme] = AxeResults(page.evaluate(LOOKS, within))
    return "\n".join(
        f"{width} {scheme} {results.generate_report()}"
        for scheme, results in found.items()
        if results.violations_count
    )
