// Figures that answer. A figure is a function of a state: what is drawn, what is said, and the lines
// of torch that do the same. The state stands in the address, so that a picture can be shared.
{
const make = (space, tag, attributes, children) => {
  const made = document.createElementNS(space, tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value)
  }
  made.append(...children)
  return made
}
const html = (tag, attributes = {}, ...children) =>
  make("http://www.w3.org/1999/xhtml", tag, attributes, children)
const svg = (tag, attributes = {}, ...children) =>
  make("http://www.w3.org/2000/svg", tag, attributes, children)

// A value as the address has it, and back: like the one of the start, within what its control allows.
const written = (value) => [value].flat().join(";")
const bounded = (value, { min = -Infinity, max = Infinity, step = 1 }) =>
  Math.min(max, Math.max(min, step ? Number((Math.round(value / step) * step).toFixed(9)) : value))
const unbounded = { step: 0 }
const read = (text, like, control) => {
  if (Array.isArray(like)) {
    const values = text.split(";").map(Number)
    const fits = values.length <= 64 && values.every(Number.isFinite)
    return fits ? [...values.map((value) => bounded(value, control)), ...like.slice(values.length)] : like
  }
  if (typeof like === "boolean") return text === "true"
  if (typeof like === "number") return text && isFinite(text) ? bounded(Number(text), control) : like
  return (control.options ?? [like]).includes(text) ? text : like
}

class Figure extends HTMLElement {
  // Shows a figure in the place of what stood there for those without script.
  begin(name, spec, words, start) {
    Object.assign(this, { name, spec, words, bars: new Map() })
    this.start = { ...spec.start, ...this.parsed(start, spec.start) }
    const asked = new URLSearchParams(location.search).get(name)
    this.state = { ...this.start, ...this.parsed(asked, this.start) }
    this.code = html("code")
    this.picture = svg("svg", { role: "group", "aria-label": words.title })
    this.said = html("p", { class: "said", role: "status" })
    this.asked = spec.asks?.(this.start) ?? ""
    this.question = html("p", { class: "try" }, html("strong", {}, words[`question${this.asked}`]))
    this.answered = html("p", { class: "solved", role: "status" })
    this.panel = html("div", { class: "controls", role: "group", "aria-label": words.controls })
    const copy = document.getElementById("copying").content.querySelector("button").cloneNode(true)
    nnGuide.copies(copy, () => `${this.code.textContent}\n`)
    const reset = html("button", { type: "button", class: "reset" }, words.reset)
    reset.addEventListener("click", () => this.change(this.start))
    this.append(
      this.question, this.panel, this.picture, this.said, this.answered,
      html("div", { class: "listing" }, html("pre", {}, this.code),
        html("p", { class: "example bare" }, html("span", { class: "copying" }, copy, " ", reset))),
    )
    this.listen()
    this.update()
    new ResizeObserver(() => this.panel.clientWidth !== this.drawn && this.update()).observe(this)
  }

  parsed(text, start) {
    const found = {}
    for (const part of (text ?? "").split(/,(?=\w+:)/)) {
      const [key, value] = part.split(":")
      if (!Object.hasOwn(start, key) || value === undefined) continue
      const control = this.controls({ ...start, ...found }).find((one) => one.name === key)
      found[key] = read(value, start[key], control ?? unbounded)
    }
    return found
  }

  controls(state) {
    return this.spec.controls(state, this.words)
  }

  // Take over what changes; controls that others bound are kept within their bounds.
  change(part) {
    if (!part) return
    Object.assign(this.state, part)
    for (const control of this.controls(this.state)) {
      const value = this.state[control.name]
      if (typeof value === "number") this.state[control.name] = bounded(value, control)
    }
    const differs = Object.keys(this.start).filter(
      (key) => written(this.state[key]) !== written(this.start[key]))
    const asked = location.search.slice(1).split("&")
      .filter((one) => one && one.split("=")[0] !== this.name)
    if (differs.length) {
      asked.push(`${this.name}=${differs.map((key) => `${key}:${written(this.state[key])}`).join(",")}`)
    }
    const search = asked.length ? `?${asked.join("&")}` : ""
    this.update()
    try {
      history.replaceState(history.state, "", location.pathname + search + location.hash)
    } catch {
      // Too often for this browser; the address follows with a later change.
    }
  }

  update() {
    const { spec, state, words } = this
    this.drawn = this.panel.clientWidth
    for (const control of this.controls(state)) this.control(control)
    const key = this.picture.contains(document.activeElement) && document.activeElement.dataset.key
    const width = this.drawn || 640
    const height = spec.height(state, width)
    this.picture.setAttribute("viewBox", `0 0 ${width} ${height}`)
    this.picture.setAttribute("height", height)
    this.picture.replaceChildren(...spec.draw(state, words, width))
    if (key) this.picture.querySelector(`[data-key="${key}"]`)?.focus()
    const said = spec.say(state, words)
    this.said.replaceChildren(...[said].flat())
    this.code.textContent = spec.line(state)
    this.answered.textContent = spec.solved(state, this.start) ? words[`solved${this.asked}`] : ""
  }

  // A control is made once, and follows the state from then on. It is for a value, or for the one at
  // a place of a list.
  control({ name, at, label, min, max, step = 1, options, press, every, off = false }) {
    const key = `${name}${at ?? ""}`
    let bar = this.bars.get(key)
    if (!bar) {
      const text = label ?? this.words[name]
      const caption = text ? html("span", {}, text) : html("code", {}, at === undefined ? name : `${name}[${at}]`)
      bar = press ? this.button(caption) : this.field(name, at, caption, options)
      this.bars.set(key, bar)
      this.panel.append(bar.box)
    }
    bar.box.hidden = off
    const value = at === undefined ? this.state[name] : this.state[name][at]
    if (press) Object.assign(bar, { press, every })
    else if (options) {
      const known = [...bar.field.options].map((option) => option.value)
      if (`${known}` !== `${options}`) {
        bar.field.replaceChildren(...options.map((option) =>
          html("option", { value: option }, this.words[option] ?? option)))
      }
      bar.field.value = value
    } else if (typeof value === "boolean") bar.field.checked = value
    else if (value !== undefined) {
      Object.assign(bar.field, { min, max, step, value })
      bar.output.textContent = shown(value)
    }
  }

  field(name, at, caption, options) {
    const set = (value) => this.change({
      [name]: at === undefined ? value : this.state[name].with(at, value),
    })
    if (options) {
      const field = html("select")
      field.addEventListener("change", () => set(field.value))
      return { field, box: html("label", {}, caption, field) }
    }
    if (typeof this.state[name] === "boolean") {
      const field = html("input", { type: "checkbox" })
      field.addEventListener("change", () => set(field.checked))
      return { field, box: html("label", { class: "switch" }, field, caption) }
    }
    const field = html("input", { type: "range" })
    const output = html("output")
    field.addEventListener("input", () => set(Number(field.value)))
    return { field, output, box: html("label", {}, caption, field, output) }
  }

  // A button changes the state once, or, with `every`, each so many milliseconds until it is pressed
  // again or nothing changes. Who wants no motion gets all of it at once.
  button(caption) {
    const box = html("button", { type: "button" }, caption)
    const bar = { box }
    const stop = () => {
      clearInterval(bar.timer)
      bar.timer = undefined
      box.ariaPressed = "false"
    }
    box.addEventListener("click", () => {
      if (!bar.every) return this.change(bar.press(this.state))
      if (bar.timer) return stop()
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
        for (let part; (part = bar.press(this.state)); ) Object.assign(this.state, part)
        return this.change({})
      }
      box.ariaPressed = "true"
      bar.timer = setInterval(() => {
        const part = bar.press(this.state)
        if (part && this.isConnected) this.change(part)
        else stop()
      }, bar.every)
    })
    return bar
  }

  // What is drawn with a `data-key` can be pointed at, dragged, and moved with the keyboard.
  listen() {
    const { picture, spec } = this
    const keyOf = (event) => event.target.closest?.("[data-key]")?.dataset.key
    const place = (event) => {
      const box = picture.getBoundingClientRect()
      return [event.clientX - box.left, event.clientY - box.top]
    }
    let dragged
    picture.addEventListener("pointerdown", (event) => {
      const key = keyOf(event)
      if (key === undefined) return
      picture.querySelector(`[data-key="${key}"]`).focus()
      if (!spec.drag) return
      dragged = key
      picture.setPointerCapture(event.pointerId)
      event.preventDefault()
    })
    picture.addEventListener("pointermove", (event) => {
      if (dragged === undefined) return
      this.change(spec.drag(this.state, dragged, ...place(event), this.drawn))
    })
    for (const end of ["pointerup", "pointercancel"]) {
      picture.addEventListener(end, () => (dragged = undefined))
    }
    let rested
    for (const kind of ["pointerover", "focusin"]) {
      picture.addEventListener(kind, (event) => {
        const key = keyOf(event)
        // What is drawn anew under a pointer that rests isn't pointed at.
        if (kind === "pointerover" && `${place(event)}` === rested) return
        if (kind === "pointerover") rested = `${place(event)}`
        if (key !== undefined && dragged === undefined) this.look(key)
      })
    }
    picture.addEventListener("click", (event) => {
      if (keyOf(event) !== undefined) this.change(spec.press?.(this.state, keyOf(event)))
    })
    picture.addEventListener("keydown", (event) => {
      const part = keyOf(event) !== undefined && spec.key?.(this.state, keyOf(event), event.key)
      if (!part) return
      event.preventDefault()
      this.change(part)
    })
  }

  look(key) {
    const part = this.spec.look?.(this.state, key)
    if (part && Object.keys(part).some((name) => written(part[name]) !== written(this.state[name]))) {
      this.change(part)
    }
  }
}
customElements.define("nn-figure", Figure)

// A number as it is shown, with a true minus.
const shown = (value, digits) =>
  (digits === undefined ? `${value}` : value.toFixed(digits)).replace(/^-(?=0\.?0*$)/, "").replace("-", "−")

// Words with values in place of {0}, {1} and so on.
const told = (words, ...values) => words.replace(/{(\d)}/g, (_, at) => values[at])

// By how many steps a key moves a slider.
const strides = {
  ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -Infinity, End: Infinity,
}

// A square of a picture, and what stands in it.
const cell = (x, y, side, kind, said = "", more = {}) => [
  svg("rect", { x, y, width: side, height: side, class: kind, ...more }),
  svg("text", {
    x: x + side / 2, y: y + side / 2 + 4, "text-anchor": "middle", "pointer-events": "none",
    "font-size": Math.min(13, side * 0.7, (side * 1.6) / said.length),
  }, said),
]

// What makes a part of a picture a handle: its key, its name, its value in numbers and in words.
const handle = (key, label, now, min, max, text) => ({
  "data-key": key, tabindex: 0, role: "slider", "aria-label": label, "aria-valuenow": now,
  "aria-valuemin": min, "aria-valuemax": max, "aria-valuetext": text,
})

// Where a key leads in a table.
const walk = ({ row, column }, pressed) => ({
  ArrowUp: { row: row - 1 }, ArrowDown: { row: row + 1 },
  ArrowLeft: { column: column - 1 }, ArrowRight: { column: column + 1 },
  Home: { row: 0, column: 0 }, End: { row: 99, column: 99 },
})[pressed]

const specs = {}
Object.assign(nnGuide, {
  html,
  svg,
  shown,
  told,
  strides,
  refused: (kind, message) => html("span", { class: "refused" }, `${kind}: ${message}`),
  cell,
  handle,
  walk,
  arithmetic: {},
  words: {},
  figure: (name, spec) => (specs[name] = spec),
  // Puts the figure of a name into a place on the page.
  live: async (place) => {
    const { figure: name, start } = place.dataset
    await nnGuide.load(`live/${name}.${document.documentElement.lang.slice(0, 2)}.js`)
    const figure = document.createElement("nn-figure")
    place.append(figure)
    figure.begin(name, specs[name], { ...place.dataset, ...nnGuide.words[name] }, start)
    place.classList.add("running")
  },
})
}
