// Runs before the first paint: a theme chosen by hand on this device must not flash the other one first.
try {
  const theme = localStorage.getItem("theme");
  if ((theme === "light" || theme === "dark") && !document.documentElement.dataset.theme) {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // Storage may be forbidden; then the system's theme holds.
}
