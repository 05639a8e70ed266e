// Runs before the page is drawn, so that a chosen theme does not flash. Without a choice the system's holds.
"use strict";
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("parley-theme");
  } catch {
    // A browser that keeps nothing still has the system's theme.
  }
  if (chosen) document.documentElement.dataset.theme = chosen;
})();
