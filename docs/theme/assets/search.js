// The search: names, then messages, then prose. Its data are scripts (src/nn_guide/search.py says
// which), of which a query loads those that it needs; so it also works on pages opened from files.
{
const form = document.forms.namedItem("guide-search")
const field = form.query
const list = form.parentElement.querySelector("ol")
const status = form.parentElement.querySelector("[role=status]")
const box = form.closest("search")
const base = new URL(form.dataset.data, location)
const home = new URL(form.dataset.home, location)

const received = new Map()
const load = async (name) => {
  const { href } = new URL(name, base)
  await nnGuide.load(href)
  return received.get(href)
}

// Words as in src/nn_guide/search.py.
const CHINESE = /[\u3400-\u9fff]/
const RUNS = /[a-z0-9_]+|[\u3400-\u9fff]+/g
const ENDINGS = [
  [/is(e|es|ed|er|ers|ing|ation|ations)$/, "iz$1"],
  [/our(s|ed|ing)?$/, "or$1"],
  [/(?<![sui])s$/, ""],
  [/(?<=\w{5})ation$/, ""],
  [/(?<=[aeiouy]\w)(?:ing|ed)$|(?<=[aeiouy]\w\w)(?:ing|ed)$/, ""],
  [/([bdgmnprt])\1$/, "$1"],
  [/(?<=\w{4})e$/, ""],
]
const normal = (word) =>
  word.length > 3 ? ENDINGS.reduce((said, [ending, shorter]) => said.replace(ending, shorter), word) : word
const wordsOf = (run) => {
  if (!CHINESE.test(run)) return [normal(run)]
  return run.length === 1 ? [run] : [...run].slice(1).map((sign, i) => run[i] + sign)
}
const runsOf = (text) => text.toLowerCase().match(RUNS) ?? []

// Names: as they are written, then without regard to capitals, then to blanks and signs, then those
// that begin so, then those that are one slip away.
const PREFIX = /^(torch\.)?((nn|functional|optim|lr_scheduler|F)\.)*/
const bare = (name) => name.replace(PREFIX, "")
const keyOf = (name) =>
  runsOf(bare(name)).map((run) => (CHINESE.test(run) ? run : normal(run.replaceAll("_", "")))).join("")
const [EXACT, CAPITALS, SIGNS, BEGINS, SLIP] = [0, 1, 2, 3, 4]
const KINDS = ["class", "term", "function", "argument"]

const oneSlipApart = (a, b) => {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.length - start - end, b.length - start - end]
  const swapped = left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
  return (left <= 1 && right <= 1) || swapped
}

const namesFor = (query, names) => {
  const asked = query.trim().replace(/^[`"'“‘(]+|[`"'”’.,?!]+$/g, "").replace(/\(.*$/, "")
  const [written, wanted] = [bare(asked), keyOf(asked)]
  if (!wanted) return []
  const prefix = asked.slice(0, asked.length - written.length)
  const owner = /(F|functional)\.$/.test(prefix) ? "F." : /nn\.$/.test(prefix) ? "nn." : ""
  const rankOf = ({ kind, label, all, keys }) => {
    if (asked === label || all.includes(kind === "term" ? asked : written)) return EXACT
    if (kind === "term" && prefix) return undefined
    if (all.some((name) => name.toLowerCase() === written.toLowerCase())) return CAPITALS
    if (keys.includes(wanted)) return SIGNS
    if (wanted.length > 2 && keys.some((key) => key.startsWith(wanted))) return BEGINS
    return keys.some((key) => oneSlipApart(wanted, key)) ? SLIP : undefined
  }
  const ranked = names.flatMap((name) => {
    const rank = rankOf(name)
    return rank === undefined ? [] : [{ ...name, rank }]
  })
  const order = ({ kind, label }) => (owner && label.startsWith(owner) ? -1 : KINDS.indexOf(kind))
  ranked.sort((a, b) => a.rank - b.rank || order(a) - order(b) || a.label.length - b.label.length)
  const best = ranked[0]?.rank
  return ranked.filter(({ rank }) => rank <= SIGNS || rank === best).slice(0, 4)
}

// Messages: what is pasted may be a whole traceback or half a line; numbers, names, quotes and paths
// don't count. A message is found if most of it was pasted, or most of what was pasted is in it.
const RAISED = /^.*\b\w*(?:Error|Exception|Warning): /s
const saidLast = (text) => text.replace(RAISED, "")
const messageWords = (text) =>
  new Set(
    saidLast(text).replace(/\S*[/\\]\S*/g, " ").toLowerCase().match(/[a-z_]{2,}/g) ?? [],
  )
const messagesFor = (query, templates) => {
  const said = messageWords(query)
  if (said.size < 2) return []
  const known = (templates.words ??= templates.map(messageWords))
  const having = new Map()
  for (const words of known) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1)
  const telling = (words) =>
    words.reduce((sum, word) => sum + Math.log(1 + known.length / (having.get(word) ?? 1)), 0)
  return known
    .flatMap((words, number) => {
      const common = [...words].filter((word) => said.has(word))
      if (!words.size || common.length < Math.min(3, words.size)) return []
      const share = telling(common)
      const [ofMessage, ofQuery] = [share / telling([...words]), share / telling([...said])]
      const enough = words.size < 3 ? Math.min(ofMessage, ofQuery) : Math.max(ofMessage, ofQuery)
      return enough > 0.65 ? [{ number, score: ofMessage + ofQuery }] : []
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
}

// Prose. A query is a list of things asked for, each in several ways: a word, or a term of the
// glossary by its name or by the other name that was typed.
const COMMON = new Set(
  ("a about an and are as at be between but by can could difference do does doesn for from get gets give gives has have " +
    "how i if in into is isn it its me my no not of on one or should so than that the then there " +
    "this to too use used using versus vs was we what when where which who why will with without would you " +
    "your").split(" ").map(normal),
)
const FILLERS = /区别|差别|怎么办|怎么样|怎样|怎么|如何|为什么|为何|什么|哪些|哪个|是否|可以|应该|需要|吗|呢|的|了|与|和|在|为|我/g
const flat = (text) =>
  runsOf(text).map((run) => (CHINESE.test(run) ? run : ` ${normal(run)} `)).join("").replace(/ +/g, " ")
const thingsIn = (query, terms) => {
  let rest = flat(query)
  const things = []
  const there = terms
    .filter(({ flat }) => rest.includes(flat))
    .sort((a, b) => b.flat.length - a.flat.length)
  for (const { term, alias, flat: words } of there) {
    if (!rest.includes(words)) continue
    rest = rest.replace(words, " \n ")
    const ways = [alias, term.label].map((name) => runsOf(name).flatMap(wordsOf))
    things.push({ ways, section: term.section })
  }
  const loose = rest.replace(FILLERS, " ").split(/\s+/).flatMap((run) => runsOf(run).flatMap(wordsOf))
  const telling = loose.filter((word) => word.length > 1 && !/^\d+$/.test(word) && !COMMON.has(word))
  for (const word of telling.length || things.length ? telling : loose) things.push({ ways: [[word]] })
  return things
}

const LONGER = 0.5 // what a longer word counts, or one that is one slip away

// For a word: the sections that have it, with weights. Longer words count less, and so do those that
// are one slip away if nothing else is there.
const sectionsWith = async (word, first, isLast) => {
  const at = (wanted) => Math.max(0, first.findLastIndex((start) => start <= wanted))
  const longer = CHINESE.test(word) ? word.length === 1 : isLast ? word.length > 1 : word.length > 3
  const files = [at(word)]
  if (longer && at(`${word}\uffff`) > files[0]) files.push(files[0] + 1)
  const known = (await Promise.all(files.map((file) => load(`w${file}.js`)))).flatMap(Object.entries)
  const found = new Map()
  const add = (share, sections) => {
    for (const entry of sections.split(" ")) {
      const [section, weight] = entry.split(".").map(Number)
      found.set(section, Math.max(found.get(section) ?? 0, weight * share))
    }
  }
  for (const [other, sections] of known) {
    if (other === word) add(1, sections)
    else if (longer && other.startsWith(word)) add(LONGER, sections)
  }
  if (!found.size) {
    for (const [other, sections] of known) if (oneSlipApart(word, other)) add(LONGER, sections)
  }
  return found
}

const OTHER_WAY = 0.8 // what a term's own name counts where another one was typed
const TAUGHT = 60 // the weight of a term in the section that teaches it
const TERM = 2 // what a term counts, beside a word
const ALL = 1.5 // how much it matters that all words are there
const PAGE = 0.3 // what the page counts, beside the section
const proseFor = async (things, start) => {
  const words = [...new Set(things.flatMap(({ ways }) => ways.flat()))]
  const last = things.at(-1)?.ways[0].at(-1)
  const found = new Map(
    await Promise.all(
      words.map(async (word) => [word, await sectionsWith(word, start.first, word === last)]),
    ),
  )
  const rarity = (word) =>
    found.get(word).size ? Math.log(1 + start.sections / (1 + found.get(word).size)) : 0
  // What a section, and the best of its page, have of each thing.
  const pageOf = (section) => start.pageOf[section]
  const scores = new Map()
  const pages = new Map()
  const raise = (map, key, there, weight) => {
    const score = map.get(key) ?? { there: 0, weight: 0 }
    map.set(key, { there: score.there + there, weight: score.weight + weight })
  }
  let whole = 0
  for (const { ways, section: taught } of things) {
    const totals = ways.map((way) => way.reduce((sum, word) => sum + rarity(word), 0))
    const most = (totals.find(Boolean) ?? 0) * (taught === undefined ? 1 : TERM)
    if (!most) continue
    whole += most
    const best = new Map()
    for (const [i, way] of ways.entries()) {
      const sums = new Map()
      for (const word of way) {
        for (const [section, weight] of found.get(word)) {
          raise(sums, section, rarity(word), rarity(word) * weight)
        }
      }
      for (const [section, { there, weight }] of sums) {
        const share = ((i ? OTHER_WAY : 1) * there) / totals[i]
        const score = { there: most * share, weight: (weight * share * most) / totals[i] }
        if (score.weight > (best.get(section)?.weight ?? 0)) best.set(section, score)
      }
    }
    if (taught !== undefined) {
      best.set(taught, { there: most, weight: (best.get(taught)?.weight ?? 0) + most * TAUGHT })
    }
    const ofPage = new Map()
    for (const [section, score] of best) {
      raise(scores, section, score.there, score.weight)
      const page = pageOf(section)
      if (score.weight > (ofPage.get(page)?.weight ?? 0)) ofPage.set(page, score)
    }
    for (const [page, { there, weight }] of ofPage) raise(pages, page, there, weight)
  }
  // All words before some of them.
  const value = ([section, { there, weight }]) => {
    const page = pages.get(pageOf(section))
    return (weight + PAGE * page.weight) * ((there + PAGE * page.there) / whole) ** ALL
  }
  // The best section of each page, then a second one of some.
  const best = [[], []]
  const times = new Map()
  const valued = [...scores].map((entry) => [entry[0], value(entry)])
  for (const [section] of valued.sort((a, b) => b[1] - a[1])) {
    const time = times.get(pageOf(section)) ?? 0
    times.set(pageOf(section), time + 1)
    best[time]?.push(section)
  }
  return [...best[0].slice(0, 10), ...best[1].slice(0, 4)]
}

const prepare = async () => {
  const start = await load("start.js")
  start.prepared ??= start.names.map(([kind, label, ...more], number) => {
    const [section, ...aliases] = kind === "term" ? more : [undefined]
    const all = [label, bare(label), label.replace(/=$/, ""), ...aliases]
    return { number, kind, label, section: section ?? undefined, all, keys: all.map(keyOf) }
  })
  start.terms ??= start.prepared
    .filter(({ kind }) => kind === "term")
    .flatMap((term) => term.all.map((alias) => ({ term, alias, flat: flat(alias) })))
    .filter(({ flat }) => flat.length > 1)
  start.pageOf ??= Array.from({ length: start.sections }, (_, section) =>
    start.pages.findLastIndex((first) => first <= section),
  )
  return start
}

// How many words are looked for in the prose, alone and if a message was found: each costs a file.
const [MOST, BESIDE] = [16, 11]
const within = (things, most) => {
  let words = 0
  return things.filter(({ ways }) => (words += ways.flat().length) <= most)
}
// All results of a query, each with address, path, title, text and the words to be marked.
const search = async (query) => {
  const start = await prepare()
  const names = start.prepared
  const shown = async (number) => (await load(`n${Math.floor(number / start.shown)}.js`))[number % start.shown]
  const named = namesFor(query, names)
  const firm = named.filter(({ rank }) => rank <= SIGNS)
  const latin = runsOf(query).filter((run) => !CHINESE.test(run))
  const templates = latin.length > 1 && !firm.length ? await load("m.js") : []
  const messages = messagesFor(query, templates).map(({ number }) => names.length + number)
  const things = within(thingsIn(saidLast(query), start.terms), messages.length ? BESIDE : MOST)
  const prose = things.length ? await proseFor(things, start) : []
  const numbers = [...firm.map(({ number }) => number), ...messages]
  for (const { number } of named) if (!numbers.includes(number)) numbers.push(number)
  const before = (await Promise.all(numbers.map(shown))).flat().slice(0, 6)
  const texts = await Promise.all(prose.map((section) => load(`s${section}.js`)))
  const words = [...new Set(things.flatMap(({ ways }) => ways.flat()))]
  // What was found by name doesn't come twice.
  const results = new Map()
  for (const [address, path, title, text] of [...before, ...texts]) {
    if (!results.has(address)) results.set(address, { address, path, title, text, words })
  }
  return [...results.values()]
}
globalThis.guide = {
  add: (data) => received.set(document.currentScript.src, data),
  normal,
  search,
}

const escape = (string) => new Option(string).innerHTML
const marks = (words) => {
  const latin = words.filter((word) => !CHINESE.test(word)).map((word) => `\\b(?:\\w*_)?${word}\\w*`)
  return new RegExp([...latin, ...words.filter((word) => CHINESE.test(word))].join("|") || "$^", "gi")
}
const marked = (string, words) =>
  escape(string).replace(marks(words), "<mark>$&</mark>").replaceAll("</mark><mark>", "")
// About two lines around the place where most of the words stand together.
const around = (string, words) => {
  const length = CHINESE.test(string) ? 90 : 170
  const places = [...string.matchAll(marks(words))].map(({ index, 0: word }) => [index, word.toLowerCase()])
  const near = (at) =>
    new Set(places.filter(([place]) => place >= at && place < at + length - 40).map(([, word]) => word)).size
  const best = places.map(([at]) => [near(at), at]).sort((a, b) => b[0] - a[0] || a[1] - b[1])[0]?.[1] ?? 0
  let begin = Math.max(0, best - 30)
  if (begin) begin += Math.max(0, string.slice(begin, best).search(/(?<=[ ，。；：、])/))
  const end = begin + length
  return `${begin ? "…" : ""}${string.slice(begin, end).trim()}${end < string.length ? "…" : ""}`
}

const item = ({ address, path, title, text, words }) => {
  const link = document.createElement("a")
  link.href = new URL(address, home)
  link.innerHTML =
    `<small>${escape(path)}</small><strong>${marked(title, words)}</strong>` +
    `<span>${marked(around(text, words), words)}</span>`
  const entry = document.createElement("li")
  entry.append(link)
  return entry
}

const say = (query, text, results) => {
  list.replaceChildren(...results.map(item))
  list.dataset.query = query
  status.textContent = text
}
const run = async () => {
  const query = field.value
  if (!query.trim()) return say(query, "", [])
  try {
    const results = await search(query)
    const { found, nothing } = status.dataset
    if (query === field.value) say(query, results.length ? `${results.length} ${found}` : nothing, results)
  } catch {
    if (query === field.value) say(query, status.dataset.failed, [])
  }
}

let pause
const close = () => delete box.dataset.open
field.addEventListener("input", () => {
  clearTimeout(pause)
  pause = setTimeout(run, 100)
})
form.addEventListener("reset", () => setTimeout(() => (run(), field.focus())))
// Goes to the first result.
guide.go = async () => {
  if (list.dataset.query !== field.value) await run()
  list.querySelector("a")?.click()
}
document.addEventListener("keydown", (event) => {
  const links = [field, ...list.querySelectorAll("a")]
  const at = links.indexOf(document.activeElement)
  if (event.key === "Escape" && "open" in box.dataset) {
    close()
    document.activeElement.blur()
  } else if (at >= 0 && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault()
    links.at((at + (event.key === "ArrowDown" ? 1 : -1)) % links.length).focus()
  }
})
document.addEventListener("click", (event) => event.isTrusted && !box.contains(event.target) && close())
list.addEventListener("click", close)

load("start.js").catch(() => {})
// What was typed, or came with the address, while this script was on its way.
if (field.value) run()
}
