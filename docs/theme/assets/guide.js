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

// What scrolls sideways can be reached with the keyboard, as long as it does.
const scrolling = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1
  }
})
for (const box of document.querySelectorAll(".formula, .gallery h3 + p")) scrolling.observe(box)

// What the theme's script adds: a copy button is no landmark, the mark of a remark needs a name,
// and a wide table scrolls.
const note = document.documentElement.lang === "zh" ? "注" : "Note"
new MutationObserver(() => {
  for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) nav.role = "none"
  for (const mark of document.querySelectorAll(".md-annotation__index:not([aria-label])")) {
    mark.ariaLabel = `${note} ${mark.firstChild.dataset.mdAnnotationId}`
  }
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) {
    table.tabIndex = -1
    scrolling.observe(table)
  }
}).observe(document.querySelector("main"), { childList: true, subtree: true })

// The atlas: rows of the table that hold all words and properties asked for stay.
const finder = document.querySelector(".finder")
if (finder) {
  const plain = (text) => text.toLowerCase().replace(/[\s._-]+/g, "")
  const rows = [...finder.parentElement.querySelectorAll("tbody tr")].map((row) => ({
    row,
    text: plain(row.textContent),
    family: row.querySelector("a").pathname.split("/").at(-2),
    properties: row.lastElementChild.textContent,
  }))
  const [search, family] = finder.querySelectorAll("input[type=search], select")
  const find = () => {
    const words = search.value.split(/\s+/).map(plain)
    const boxes = [...finder.querySelectorAll(":checked:not(option)")].map((box) => box.value)
    for (const { row, text, ...entry } of rows) {
      row.hidden = !(
        (words.every((word) => text.includes(word)) || text.includes(plain(search.value))) &&
        ["", entry.family].includes(family.value) &&
        boxes.every((box) => entry.properties.includes(box))
      )
    }
    finder.querySelector("output").value = rows.filter(({ row }) => !row.hidden).length
  }
  finder.addEventListener("input", find)
  finder.addEventListener("submit", (event) => event.preventDefault())
  finder.hidden = false
  find()
}
