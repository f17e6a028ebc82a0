// The search: names, then messages, then prose. Its data are scripts (src/nn_guide/search.py), of
// which a query loads those that it needs; so it also works on pages that were opened from files.
{
const form = document.forms.namedItem("guide-search")
const field = form.query
const list = form.parentElement.querySelector("ol")
const status = form.parentElement.querySelector("[role=status]")
const toggle = document.getElementById("__search")
const base = new URL(form.dataset.data, location)
const home = new URL(form.dataset.home, location)

const received = new Map()
globalThis.guide = { add: (data) => received.set(document.currentScript.src, data) }

const loading = new Map()
const load = (name) => {
  if (!loading.has(name)) {
    const script = document.createElement("script")
    script.src = new URL(name, base)
    const loaded = new Promise((resolve, reject) => {
      script.onload = () => resolve(received.get(script.src))
      script.onerror = reject
    })
    loading.set(name, loaded)
    document.head.append(script)
  }
  return loading.get(name)
}

// Words as in src/nn_guide/search.py.
const CHINESE = /[\u3400-\u9fff]/
const normal = (word) => {
  if (word.length > 4) {
    word = word
      .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, "iz$1")
      .replace(/our(s|ed|ing)?$/, "or$1")
  }
  return word.length > 3 && /(?<![sui])s$/.test(word) ? word.slice(0, -1) : word
}
const COMMON = new Set(
  ("a an and are as at be but by can do does for from get has have how i if in into is it its me my " +
    "no not of on or so than that the then there this to use used using was what when where which " +
    "who why will with you your").split(" "),
)
const FILLERS = /怎么办|怎么样|怎么|如何|为什么|什么|是|的|了|吗|呢|和|与|在/g
const wordsOf = (query) => {
  const runs = query.toLowerCase().replace(FILLERS, " ").match(/[a-z0-9_]+|[\u3400-\u9fff]+/g) ?? []
  const found = runs.flatMap((run) =>
    !CHINESE.test(run)
      ? [normal(run)]
      : run.length === 1
        ? [run]
        : [...run].slice(1).map((sign, i) => run[i] + sign),
  )
  const telling = found.filter((word) => !COMMON.has(word))
  return [...new Set(telling.length ? telling : found)]
}

// A name without what stands before it, blanks and signs.
const PREFIX = /^(torch\.)?((nn|functional|optim|lr_scheduler|f)\.)*/
const key = (name) => name.toLowerCase().trim().replace(PREFIX, "").replace(/[^a-z0-9\u3400-\u9fff]/g, "")
const KINDS = ["term", "class", "function", "argument"]

const oneEditApart = (a, b) => {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.length - start - end, b.length - start - end]
  const swapped = left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
  return (left <= 1 && right <= 1) || swapped
}

const namesFor = (query, names) => {
  const plain = query.trim().replace(/^[`"'“‘]+|[`"'”’]+$/g, "").replace(/\(.*$/, "")
  const wanted = key(plain)
  if (!wanted) return []
  const oneWord = !/\s/.test(plain)
  const ranked = names.flatMap(([label, address, kind, ...aliases]) => {
    const all = [label, ...aliases]
    const keys = all.map(key)
    let rank
    if (all.includes(plain)) rank = label === plain ? 0 : 1
    else if (all.some((name) => name.toLowerCase() === plain.toLowerCase())) rank = 2
    else if (keys.includes(wanted)) rank = 3
    else if (oneWord && wanted.length > 2 && keys.some((k) => k.startsWith(wanted))) rank = 4
    else if (oneWord && keys.some((k) => oneEditApart(wanted, k))) rank = 5
    else return []
    return [{ label, address, kind, rank, order: KINDS.indexOf(kind) }]
  })
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order || a.label.length - b.label.length)
  const best = ranked[0]?.rank
  return ranked.filter(({ rank }) => rank <= 3 || rank === best).slice(0, best <= 3 ? 4 : 5)
}

// What is pasted: the last line of a traceback, without quotes, numbers and paths.
const RAISED = /^.*\b\w*(?:Error|Exception|Warning): /s
const messageWords = (text) =>
  new Set(
    text
      .replace(RAISED, "")
      .replace(/\S*[/\\]\S*/g, " ")
      .toLowerCase()
      .match(/[a-z_]{2,}/g) ?? [],
  )
let known
const messagesFor = (query, messages) => {
  known ??= messages.map((message) => ({ message, words: messageWords(message[0]) }))
  const count = new Map()
  for (const { words } of known) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  const weigh = (words) =>
    [...words].reduce((sum, word) => sum + Math.log(1 + known.length / (count.get(word) ?? 1)), 0)
  const said = messageWords(query)
  if (said.size < 2) return []
  const found = known.flatMap(({ message: [label, raises, address], words }) => {
    const common = new Set([...words].filter((word) => said.has(word)))
    const [ofTemplate, ofQuery] = [weigh(common) / weigh(words), weigh(common) / weigh(said)]
    const enough = common.size >= Math.min(3, words.size) && Math.max(ofTemplate, ofQuery) > 0.6
    return enough ? [{ label, address, kind: raises, score: ofTemplate + ofQuery }] : []
  })
  return found.sort((a, b) => b.score - a.score).slice(0, 3)
}

// For a word: the sections that have it, with weights. Longer words count less.
const sectionsWith = async (word, first, isLast) => {
  const at = (wanted) => Math.max(0, first.findLastIndex((start) => start <= wanted))
  const longer = !CHINESE.test(word) && (isLast || word.length > 4)
  const files = [at(word)]
  if (longer && at(`${word}\uffff`) !== files[0]) files.push(files[0] + 1)
  const found = new Map()
  for (const file of files) {
    for (const [other, sections] of Object.entries(await load(`w${file}.js`))) {
      const share = other === word ? 1 : longer && other.startsWith(word) ? 0.5 : 0
      if (!share) continue
      for (const entry of sections.split(" ")) {
        const [section, weight] = entry.split(".").map(Number)
        found.set(section, Math.max(found.get(section) ?? 0, weight * share))
      }
    }
  }
  return found
}

const proseFor = async (words, start) => {
  const scores = new Map()
  await Promise.all(
    words.map(async (word, i) => {
      const found = await sectionsWith(word, start.first, i === words.length - 1)
      const rare = Math.log(1 + start.sections / (1 + found.size))
      for (const [section, weight] of found) {
        const score = scores.get(section) ?? { section, words: 0, sum: 0 }
        scores.set(section, { section, words: score.words + rare, sum: score.sum + rare * weight })
      }
    }),
  )
  // All words before some of them: how many words there are counts more than how often.
  return [...scores.values()].sort((a, b) => b.words * 6 + b.sum - (a.words * 6 + a.sum)).slice(0, 14)
}

const text = async (section, together) =>
  (await load(`s${Math.floor(section / together)}.js`))[section % together]

const escape = (string) => new Option(string).innerHTML
const marked = (string, words) => {
  const latin = words.filter((word) => !CHINESE.test(word))
  const signs = words.filter((word) => CHINESE.test(word))
  const pattern = [...latin.map((word) => `\\b${word}\\w*`), ...signs].join("|")
  return pattern
    ? escape(string).replace(new RegExp(pattern, "gi"), "<mark>$&</mark>").replaceAll("</mark><mark>", "")
    : escape(string)
}
// About two lines around the place where most words stand together.
const around = (string, words) => {
  const lower = string.toLowerCase()
  const places = words.flatMap((word) => {
    const at = lower.indexOf(word)
    return at < 0 ? [] : [at]
  })
  const near = (at) => places.filter((place) => place >= at && place < at + 120).length
  const best = places.sort((a, b) => near(b) - near(a) || a - b)[0] ?? 0
  let begin = Math.max(0, best - 40)
  if (begin) begin = string.indexOf(" ", begin) + 1 || begin
  const end = begin + (CHINESE.test(string) ? 90 : 170)
  return `${begin ? "…" : ""}${string.slice(begin, end).trim()}${end < string.length ? "…" : ""}`
}

const item = (address, above, title, below) => {
  const link = document.createElement("a")
  link.href = new URL(address, home)
  link.className = "md-search-result__link"
  link.innerHTML = `<small>${above}</small><strong>${title}</strong><span>${below}</span>`
  const entry = document.createElement("li")
  entry.append(link)
  return entry
}

let latest = 0
const run = async () => {
  const query = field.value
  const turn = ++latest
  if (!query.trim()) {
    list.replaceChildren()
    status.textContent = ""
    return
  }
  const start = await load("start.js")
  const words = wordsOf(query)
  const [names, messages] = [namesFor(query, start.names), messagesFor(query, start.messages)]
  const firm = names.filter(({ rank }) => rank <= 3)
  const said = (entry) => item(entry.address, start.words[entry.kind] ?? entry.kind, escape(entry.label), "")
  const prose = words.length ? await proseFor(words, start) : []
  const texts = await Promise.all(prose.map(({ section }) => text(section, start.together)))
  if (turn !== latest) return
  const seen = new Set()
  const ofPage = new Map()
  const fresh = ({ address }) => !seen.has(address) && seen.add(address)
  const before = firm.length ? [...firm, ...messages] : [...messages, ...names]
  const entries = before.filter(fresh).map(said)
  for (const [address, chapter, page, heading, body] of texts) {
    const known = ofPage.get(page) ?? 0
    if (known > 1 || !fresh({ address })) continue
    ofPage.set(page, known + 1)
    const path = [chapter, heading === page ? "" : page].filter(Boolean).map(escape).join(" › ")
    entries.push(item(address, path, marked(heading || page, words), marked(around(body, words), words)))
  }
  list.replaceChildren(...entries)
  status.textContent = entries.length ? `${entries.length} ${start.words.found}` : start.words.nothing
}

field.addEventListener("focus", () => {
  toggle.checked = true
  load("start.js")
})
field.addEventListener("input", run)
form.addEventListener("reset", () => setTimeout(() => (run(), field.focus())))
form.addEventListener("submit", (event) => {
  event.preventDefault()
  list.querySelector("a")?.click()
})
document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)
  const links = [field, ...list.querySelectorAll("a")]
  const at = links.indexOf(document.activeElement)
  if (event.key === "Escape" && toggle.checked) {
    toggle.checked = false
    field.blur()
  } else if (!typing && !event.ctrlKey && !event.metaKey && ["/", "f", "s"].includes(event.key)) {
    event.preventDefault()
    field.focus()
    field.select()
  } else if (at >= 0 && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault()
    links.at((at + (event.key === "ArrowDown" ? 1 : -1)) % links.length).focus()
  }
})
toggle.addEventListener("change", () => toggle.checked && field.focus())
list.addEventListener("click", () => (toggle.checked = false))

// An address can hold a search.
const asked = new URLSearchParams(location.search).get("q")
if (asked) {
  field.value = asked
  field.focus()
  run()
}
}
