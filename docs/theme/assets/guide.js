// The language link keeps the section; a choice made once is remembered.
const remember = () => localStorage.setItem("nn-guide.language", "chosen")
for (const link of document.querySelectorAll("[data-language]")) {
  link.addEventListener("click", () => {
    link.hash = location.hash
    remember()
  })
}

// A first visit is offered the other language if the browser prefers it.
const offer = document.querySelector(".offer")
const language = (tag) => tag.slice(0, 2).toLowerCase()
if (
  !localStorage.getItem("nn-guide.language") &&
  language(navigator.language) === language(offer.lang)
) {
  offer.hidden = false
  offer.querySelector("button").addEventListener("click", () => {
    remember()
    offer.hidden = true
  })
}

// What the theme's script adds to code blocks: a copy button is no landmark, and the mark of a
// remark needs a name.
const note = document.documentElement.lang === "zh" ? "注" : "Note"
new MutationObserver(() => {
  for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) nav.role = "none"
  for (const mark of document.querySelectorAll(".md-annotation__index:not([aria-label])")) {
    mark.ariaLabel = `${note} ${mark.firstChild.dataset.mdAnnotationId}`
  }
}).observe(document.querySelector("main"), { childList: true, subtree: true })

// The search index grows with the site: it is fetched when somebody starts to search.
const searching = new Promise((resolve) => {
  const box = document.forms.namedItem("search")
  box?.addEventListener("focusin", resolve, { once: true })
  if (new URLSearchParams(location.search).has("q")) resolve()
})
const { open, send } = XMLHttpRequest.prototype
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  this.waits = String(url).endsWith("search/search_index.json")
  return open.call(this, method, url, ...rest)
}
XMLHttpRequest.prototype.send = function (body) {
  if (this.waits) searching.then(() => send.call(this, body))
  else send.call(this, body)
}
