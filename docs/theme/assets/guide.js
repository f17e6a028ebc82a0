// What the pages do: every block stands alone, and without it the page can still be read.
{
const root = document.documentElement
const assets = new URL(".", document.currentScript.src)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const one = (selector, within = document) => within.querySelector(selector)

const kept = {
  get: (name) => {
    try {
      return localStorage.getItem(`nn-guide.${name}`)
    } catch {
      return null
    }
  },
  set: (name, value) => {
    try {
      if (value === undefined) localStorage.removeItem(`nn-guide.${name}`)
      else localStorage.setItem(`nn-guide.${name}`, value)
    } catch {
      // Storage is forbidden: nothing is kept.
    }
  },
}

const scripts = new Map()
const load = (address) => {
  const source = new URL(address, assets).href
  if (!scripts.has(source)) {
    scripts.set(source, new Promise((done, failed) => {
      const script = document.createElement("script")
      script.src = source
      script.onload = done
      script.onerror = () => {
        scripts.delete(source)
        failed(new Error(source))
      }
      document.head.append(script)
    }))
  }
  return scripts.get(source)
}
// What scripts with data hand over, by the name of the function that they call.
globalThis.nnGuide = {
  load,
  names: (data) => (nnGuide.ofNames = data),
  pages: (data) => (nnGuide.ofPages = data),
}

// Colours: as the system's, light, dark. The old place where they were kept is given up.
const scheme = one(".scheme")
const show = () => (scheme.ariaLabel = scheme.title = scheme.dataset[root.dataset.scheme ?? "auto"])
scheme.addEventListener("click", () => {
  const next = { undefined: "light", light: "dark" }[root.dataset.scheme]
  if (next) root.dataset.scheme = next
  else delete root.dataset.scheme
  kept.set("scheme", next ?? "auto")
  show()
})
if (root.dataset.scheme === "auto") delete root.dataset.scheme
show()

// The language link keeps the section; a choice made once is remembered.
for (const link of all("[data-language]")) {
  link.addEventListener("click", () => {
    link.hash = location.hash
    kept.set("language", "chosen")
  })
}
// A first visit is offered the other language if the browser prefers it.
const offer = one(".offer")
const tongue = (tag) => tag.slice(0, 2).toLowerCase()
if (offer && !kept.get("language") && tongue(navigator.language) === tongue(offer.lang)) {
  offer.hidden = false
  one("button", offer).addEventListener("click", () => {
    kept.set("language", "chosen")
    offer.hidden = true
  })
}

// A link to a place on this page closes the drawer in which it stands.
for (const drawer of all("[popover].pages, [popover].contents")) {
  drawer.addEventListener("click", (event) => {
    if (event.target.closest("a") && drawer.matches(":popover-open")) drawer.hidePopover()
  })
}

// The section that is read: in the contents, and in the address. The way back to the top is
// offered to those who scroll up.
const links = all(".contents a")
const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
const top = one(".top")
let before = scrollY
let waiting = false
const follow = () => {
  waiting = false
  top.hidden = !(scrollY < before && scrollY > innerHeight)
  before = scrollY
  root.toggleAttribute("data-below", scrollY > 150)
  const line = one(".bar").offsetHeight + 24
  let at = sections.findLastIndex((section) => section?.getBoundingClientRect().top <= line)
  const atEnd = scrollY > 0 && scrollY + innerHeight >= root.scrollHeight - 2
  const asked = sections.findIndex((section) => section && `#${section.id}` === decodeURI(location.hash))
  if (atEnd && asked > at) at = asked
  for (const [i, link] of links.entries()) {
    if (i === at) link.ariaCurrent = "location"
    else link.removeAttribute("aria-current")
  }
  const box = links[at]?.closest(".contents")
  if (box && box.scrollHeight > box.clientHeight) {
    box.scrollTop = links[at].offsetTop - box.clientHeight / 2
  }
  if (!links.length) return
  const address = links[at]?.hash ?? location.pathname + location.search
  if (at >= 0 ? location.hash !== address : location.hash) history.replaceState(history.state, "", address)
}
const later = () => {
  if (!waiting) requestAnimationFrame(follow)
  waiting = true
}
// Not before the page is complete: until then the browser goes to where the address says.
addEventListener("load", () => requestAnimationFrame(() => {
  later()
  document.addEventListener("scroll", later, { passive: true })
}))

// Keys: / f s for the search, n and p for the next page and the one before.
const form = document.forms.namedItem("guide-search")
const field = form.query
const box = field.closest("search")
const open = () => {
  box.dataset.open = ""
  field.focus()
}
const searching = () => load(form.dataset.script && new URL(form.dataset.script, location))
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select")
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return
  if (["/", "f", "s"].includes(event.key)) {
    event.preventDefault()
    open()
    field.select()
  }
  const rel = { n: "next", ".": "next", p: "prev", ",": "prev" }[event.key]
  const page = rel && one(`link[rel=${rel}]`)
  if (page) location = page.href
})
// The search is loaded when somebody is about to search.
const failed = () => {
  const status = one("search [role=status]")
  status.textContent = status.dataset.failed
}
field.addEventListener("focus", () => {
  box.dataset.open = ""
  searching().catch(failed)
})
one(".find", form).addEventListener("click", () => {
  if ("open" in box.dataset) delete box.dataset.open
  else open()
})
form.addEventListener("submit", (event) => {
  event.preventDefault()
  searching().then(() => guide.go(), failed)
})
const asked = new URLSearchParams(location.search).get("q")
if (asked) {
  field.value = asked
  open()
}

// What scrolls sideways can be reached with the keyboard, as long as it does.
const scrolling = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
    else target.removeAttribute("tabindex")
  }
})
for (const box of all("pre, article table, .formula, .gallery h3 + p")) scrolling.observe(box)

// Copying: the code as it can be run, or with what it prints. The buttons stand under the code.
const plain = (text) => `${text.replace(/[^\S\n]+$/gm, "").trim()}\n`
const codeOf = (pre, whole) => {
  const lines = all(whole ? ".l, .output" : ".l", pre)
  return plain(lines.length ? lines.map((line) => line.textContent).join("") : pre.textContent)
}
// Without https, and elsewhere than on the reader's own machine, there is no clipboard.
const selectAndCopy = (text) => {
  const field = document.createElement("textarea")
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand("copy")
  field.remove()
}
const copies = (button, text) => {
  const name = button.textContent
  button.addEventListener("click", async () => {
    if (navigator.clipboard) await navigator.clipboard.writeText(text())
    else selectAndCopy(text())
    button.focus()
    button.textContent = button.dataset.done
    setTimeout(() => (button.textContent = name), 2000)
  })
}
nnGuide.copies = copies
for (const listing of all("article .listing:not(.printed, .message)")) {
  let line = one(":scope > .example", listing)
  if (!line) {
    line = document.createElement("p")
    line.className = "example bare"
    listing.append(line)
  }
  line.append(one("#copying").content.cloneNode(true))
  const pre = one("pre", listing)
  const buttons = all(".copying button", line)
  if (!one(".output", pre)) buttons.pop().remove()
  for (const [i, button] of buttons.entries()) copies(button, () => codeOf(pre, i > 0))
}

// Tabs: the one that is chosen is shown in all blocks that have it, here and on other pages.
const tabs = all(".tabs").map((block) => {
  const list = document.createElement("div")
  list.role = "tablist"
  const items = all(":scope > .tab", block).map((panel) => {
    const label = one(".tab-label", panel)
    const tab = document.createElement("button")
    tab.type = "button"
    tab.role = "tab"
    tab.textContent = label.textContent
    tab.addEventListener("click", () => choose(panel.dataset.tab, block))
    panel.role = "tabpanel"
    panel.ariaLabel = label.textContent
    list.append(tab)
    return { name: panel.dataset.tab, tab, panel }
  })
  list.addEventListener("keydown", (event) => {
    const at = items.findIndex(({ tab }) => tab === document.activeElement)
    const to = {
      ArrowRight: (at + 1) % items.length,
      ArrowLeft: (at || items.length) - 1,
      Home: 0,
      End: items.length - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    items[to].tab.focus()
    items[to].tab.click()
  })
  block.prepend(list)
  return items
})
const turn = (name) => {
  for (const items of tabs) {
    if (!items.some((item) => item.name === name)) continue
    for (const item of items) {
      const on = item.name === name
      item.tab.ariaSelected = `${on}`
      item.tab.tabIndex = on ? 0 : -1
      item.panel.hidden = !on
    }
  }
}
const choose = (name, block) => {
  // The other blocks may be as high as they like: this one stays where it is.
  const at = block.getBoundingClientRect().top
  turn(name)
  scrollBy(0, block.getBoundingClientRect().top - at)
  kept.set("tab", name)
}
for (const items of tabs) turn(items[0].name)
turn(kept.get("tab"))

// Names: what a class takes, its function, the page that explains it.
let named
const unname = () => named?.matches(":popover-open") && named.hidePopover()
const name = async (link) => {
  try {
    await load(`names.${root.lang}.js`)
  } catch {
    return
  }
  const entry = nnGuide.ofNames?.[decodeURIComponent(link.hash.slice(1))]
  if (!entry || !link.matches(":hover, :focus-visible")) return
  if (!named) {
    document.body.append(one("#naming").content.cloneNode(true))
    named = one("#named")
  }
  const [signature, ...more] = entry
  one("code", named).textContent = signature
  for (const [i, line] of all("p", named).entries()) {
    line.lastElementChild.textContent = more[i]
    line.hidden = !more[i]
  }
  named.showPopover()
  const box = link.getBoundingClientRect()
  const under = box.bottom + 6 + named.offsetHeight < innerHeight
  named.style.left = `${Math.max(8, Math.min(box.left, innerWidth - named.offsetWidth - 8))}px`
  named.style.top = `${under ? box.bottom + 6 : box.top - 6 - named.offsetHeight}px`
  link.setAttribute("aria-describedby", "named")
}
let pause
for (const [start, end] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
  document.addEventListener(start, (event) => {
    const link = event.target.closest?.("a.name")
    if (!link || event.pointerType === "touch") return
    clearTimeout(pause)
    pause = setTimeout(name, start === "focusin" ? 0 : 150, link)
  })
  document.addEventListener(end, (event) => {
    if (!event.target.closest?.("a.name")) return
    clearTimeout(pause)
    unname()
  })
}
document.addEventListener("keydown", (event) => event.key === "Escape" && unname())
document.addEventListener("scroll", unname, { passive: true })

// On paper everything is open.
addEventListener("beforeprint", () => {
  for (const folded of all("details:not([open])")) {
    folded.open = true
    addEventListener("afterprint", () => (folded.open = false), { once: true })
  }
})

// Figures that answer are loaded when they come near, or when the address asks for one. Where that
// fails, what stands there stays.
const enliven = (place) => load("live/live.js").then(() => nnGuide.live(place))
const nearby = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue
    nearby.unobserve(target)
    enliven(target).catch(() => {})
  }
}, { rootMargin: "400px" })
for (const place of all(".live")) {
  if (!new URLSearchParams(location.search).has(place.dataset.figure)) nearby.observe(place)
  else enliven(place).then(() => location.hash || place.scrollIntoView(), () => {})
}

// The atlas: rows of the table that hold all words and properties asked for stay.
const finder = one(".finder")
if (finder) {
  const simple = (text) => text.toLowerCase().replace(/[\s._-]+/g, "")
  const rows = all("tbody tr", finder.parentElement).map((row) => ({
    row,
    text: simple(row.textContent),
    family: one("a", row).pathname.split("/").at(-2),
    properties: row.lastElementChild.textContent,
  }))
  const [search, family] = all("input[type=search], select", finder)
  const find = () => {
    const words = search.value.split(/\s+/).map(simple)
    const boxes = all(":checked:not(option)", finder).map((box) => box.value)
    for (const { row, text, ...entry } of rows) {
      row.hidden = !(
        (words.every((word) => text.includes(word)) || text.includes(simple(search.value))) &&
        ["", entry.family].includes(family.value) &&
        boxes.every((box) => entry.properties.includes(box))
      )
    }
    one("output", finder).value = rows.filter(({ row }) => !row.hidden).length
  }
  finder.addEventListener("input", find)
  finder.addEventListener("submit", (event) => event.preventDefault())
  finder.hidden = false
  find()
}
}
