// Guesses what was meant by an address that doesn't exist: pages whose addresses are most alike.
{
const article = document.querySelector(".missing")
const root = new URL(article.dataset.root, location)
const asked = decodeURIComponent(location.pathname.slice(root.pathname.length))
const chinese = asked.startsWith("zh/")
const pairs = (text) => {
  const plain = text.toLowerCase().replace(/[^\p{L}\d]+/gu, " ").trim()
  return new Set([...` ${plain}`].map((sign, i, signs) => sign + (signs[i + 1] ?? " ")))
}
const likeness = (a, b) => {
  const [left, right] = [pairs(a), pairs(b)]
  return (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size)
}
const section = document.querySelector(`[data-for=${chinese ? "zh" : "en"}]`)
section.parentElement.prepend(section)
const wanted = asked.replace(/^zh\//, "").replace(/(index)?\.html$/, "")
const last = (address) => address.split("/").filter(Boolean).at(-1) ?? ""
const home = new URL(chinese ? "zh/" : "", root)
nnGuide.load(new URL("pages.js", home)).then(() => {
  const near = nnGuide.ofPages
    .map(([address, title]) => ({
      address,
      title,
      score: Math.max(
        likeness(wanted, address),
        likeness(last(wanted), last(address)),
        likeness(last(wanted), title),
      ),
    }))
    .filter(({ address, score }) => address && score > 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
  const entries = near.map(({ address, title }) => {
    const link = document.createElement("a")
    link.href = new URL(address, home)
    link.textContent = title
    const entry = document.createElement("li")
    entry.append(link)
    return entry
  })
  section.querySelector("ul").append(...entries)
  section.querySelector("[hidden]").hidden = !entries.length
}, () => {})
}
