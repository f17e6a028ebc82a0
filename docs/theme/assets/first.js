// Before the first paint: scripts run, and the colours are those that were chosen.
{
  const root = document.documentElement
  root.className = "js"
  try {
    // The second is where visits kept it before the first was there.
    const old = Object.keys(localStorage).find((key) => key.endsWith(".__palette"))
    const chosen =
      localStorage.getItem("nn-guide.scheme") ??
      { default: "light", slate: "dark" }[old && JSON.parse(localStorage.getItem(old))?.color?.scheme]
    if (chosen) root.dataset.scheme = chosen
  } catch {
    // Storage is forbidden, or holds something else: the system's colours.
  }
}
