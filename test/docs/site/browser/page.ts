import { openSearch } from "./openSearch.js";

// What every page does: switches its theme, opens the search, and keeps the site for when there is no network.

const { documentElement: root } = document;
const find = (selector: string) => document.querySelector<HTMLElement>(selector);

find(".theme")?.addEventListener("click", () => {
  const isDark =
    root.dataset.theme === "dark" ||
    (root.dataset.theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = isDark ? "light" : "dark";
  try {
    localStorage.setItem("theme", root.dataset.theme);
    // The reference, which TypeDoc writes, reads it by this name.
    localStorage.setItem("tsd-theme", root.dataset.theme);
  } catch {
    // It is not kept.
  }
});

find(".search-open")?.addEventListener("click", () => openSearch());
addEventListener("keydown", (event) => {
  const isTyping =
    event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  const isShortcut =
    (event.key === "/" && !isTyping) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!isShortcut || event.altKey) return;
  event.preventDefault();
  openSearch();
});

if ("serviceWorker" in navigator) {
  // Without it, as in a private window, the site needs the network.
  navigator.serviceWorker.register(`${root.dataset.root || "./"}sw.js`).catch(() => {});
}
