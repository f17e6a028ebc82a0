"""What must hold for the HTML of a built site, whatever made it."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from building import HOME
from lxml import etree, html

LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
LANGUAGES = {"en": "en", "zh": "zh-Hans"}


def features(page) -> set[tuple[str, ...]]:
    """What a page is made of: its elements, their attributes and classes, and what they load."""
    found: set[tuple[str, ...]] = set()
    for element in page.iter(etree.Element):
        for attribute, value in element.items():
            found.add((element.tag, attribute))
            if attribute in ("class", "type", "rel", "role"):
                found |= {(element.tag, attribute, word) for word in value.split()}
        if element.tag in ("script", "link"):
            loaded = element.get(LOADED[element.tag], "")
            found.add((element.tag, "loads", loaded.rpartition("/")[2]))
    return found


class Site:
    """All pages of a built site."""

    def __init__(self, folder: Path):
        self.folder = folder
        found = {
            path.relative_to(folder).as_posix(): html.parse(str(path)).getroot()
            for path in sorted(folder.rglob("*.html"))
            if path.name != "404.html"
        }
        # What only forwards is no page; tests/site/test_machines.py looks at that.
        self.pages = {
            name: page
            for name, page in found.items()
            if not page.xpath("//meta[@http-equiv='refresh']")
        }
        self.ids = {name: set(page.xpath("//@id")) for name, page in self.pages.items()}

    def with_everything(self, language: str) -> list[str]:
        """Some pages of a language that together have all that its pages are made of."""
        found = {
            name: features(page)
            for name, page in self.pages.items()
            if name.startswith("zh/") == (language == "zh")
        }
        lacking, chosen = set().union(*found.values()), []
        while lacking:
            chosen.append(max(found, key=lambda name: len(found[name] & lacking)))
            lacking -= found[chosen[-1]]
        return chosen

    def problems(self) -> Iterator[str]:
        """Everything that is wrong, each with the page on which it is."""
        seen: dict[str, str] = {}
        for name, page in self.pages.items():
            for problem in (
                *self._broken_links(name, page),
                *self._nameless_pictures(page),
                *self._wrong_languages(name, page),
                *self._other_hosts(page),
                *self._refused(page),
                *self._headings(page),
                *self._repeated(name, page, seen),
            ):
                yield f"{name}: {problem}"

    def _target(self, name: str, link: str) -> tuple[str, str] | None:
        """The file and the id that a link leads to; None if it leaves the site."""
        address, fragment = urldefrag(urljoin(f"{HOME}{name}", link))
        if not address.startswith(HOME):
            return None
        path = unquote(urlsplit(address).path.removeprefix(urlsplit(HOME).path))
        return (f"{path}index.html" if path == "" or path.endswith("/") else path), fragment

    def _broken_links(self, name: str, page) -> Iterator[str]:
        for link in page.xpath("//a/@href"):
            target = self._target(name, link)
            if target is None or link.startswith(("mailto:", "javascript:")):
                continue
            file, fragment = target
            if not (self.folder / file).is_file():
                yield f"the link {link} leads nowhere"
            elif fragment and unquote(fragment) not in self.ids[file]:
                yield f"the link {link} leads to a section that isn't there"

        for source in page.xpath("//article//img/@src"):
            target = self._target(name, source)
            if target and not (self.folder / target[0]).is_file():
                yield f"the image {source} isn't there"

    def _nameless_pictures(self, page) -> Iterator[str]:
        for image in page.xpath("//article//img[not(normalize-space(@alt))]"):
            yield f"the image {image.get('src')} has no alternative text"
        for _ in page.xpath(
            "//article//svg[not(normalize-space(@aria-label)) and not(@aria-hidden)]"
        ):
            yield "a drawing has no alternative text"

    def _wrong_languages(self, name: str, page) -> Iterator[str]:
        language = "zh" if name.startswith("zh/") else "en"
        if page.get("lang") != language:
            yield f"lang is {page.get('lang')}, not {language}"
        links = page.xpath("//link[normalize-space(@rel)='alternate'][@hreflang]")
        found = {link.get("hreflang"): self._target(name, link.get("href")) for link in links}
        english = name.removeprefix("zh/")
        expected = {"en": english, "zh-Hans": f"zh/{english}", "x-default": english}
        if english not in self.pages:  # tests/test_pages.py says whether it may be missing
            expected = {}
        for tag in found.keys() - expected.keys():
            yield f"hreflang {tag} names a page that isn't there"
        for tag, file in expected.items():
            if found.get(tag) != (file, ""):
                yield f"hreflang {tag} doesn't name {file}"
            elif file not in self.pages:
                yield f"there is no page {file}"

    def _other_hosts(self, page) -> Iterator[str]:
        for tag, attribute in LOADED.items():
            for element in page.iter(tag):
                address = element.get(attribute, "")
                loads = tag != "link" or element.get("rel", "").strip() in ("stylesheet", "icon")
                if loads and urlsplit(address).netloc:
                    yield f"loads {address}"

    def _refused(self, page) -> Iterator[str]:
        """What the browser, as the page asks it, doesn't run."""
        for what, path in {
            "a script within it": "//script[not(@src)]",
            "a style within it": "//style",
            "a script in an address": "//@href[starts-with(., 'javascript:')]",
            "a script in an attribute": "//@*[starts-with(name(), 'on')]",
        }.items():
            if page.xpath(path):
                yield f"has {what}"

    def _headings(self, page) -> Iterator[str]:
        if (count := len(page.xpath("//h1"))) != 1:
            yield f"has {count} headings of the first level"

    def _repeated(self, name: str, page, seen: dict[str, str]) -> Iterator[str]:
        titles = page.xpath("//head/title/text()")
        descriptions = page.xpath("//head/meta[@name='description']/@content")
        for what, texts in (("title", titles), ("description", descriptions)):
            if len(texts) != 1 or not texts[0].strip():
                yield f"has {len(texts)} {what}s"
            elif (other := seen.setdefault(texts[0], name)) != name:
                yield f"has the same {what} as {other}"
