// What moves on every page. Each part works on what it finds; without scripts the pages still say all they have to say.
"use strict";

// The way to the site's root; a report is a file of its own and has no site around it.
const sheet = document.querySelector("link[href$='assets/parley.css']");
const root = sheet ? sheet.getAttribute("href").replace("assets/parley.css", "") : "";

function theme() {
  const button = document.querySelector("button.theme");
  const element = document.documentElement;
  const dark = () =>
    element.dataset.theme ? element.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const tell = () => (button.textContent = dark() ? "Light" : "Dark");
  button.hidden = false;
  tell();
  button.addEventListener("click", () => {
    element.dataset.theme = dark() ? "light" : "dark";
    try {
      localStorage.setItem("parley-theme", element.dataset.theme);
    } catch {
      // Then it holds for this page only.
    }
    tell();
  });
}

// Hovering or focusing an event lights up its words in the text, and the other way round.
function reading() {
  const marks = [...document.querySelectorAll("mark[data-e]")];
  const notes = [...document.querySelectorAll("li[data-n]")];
  const light = (numbers) => {
    marks.forEach((mark) => mark.classList.toggle("lit", mark.dataset.e.split(" ").some((n) => numbers.includes(n))));
    notes.forEach((note) => note.classList.toggle("lit", numbers.includes(note.dataset.n)));
  };
  const on = (element, numbers) => {
    for (const event of ["mouseenter", "focusin"]) element.addEventListener(event, () => light(numbers));
    for (const event of ["mouseleave", "focusout"]) element.addEventListener(event, () => light([]));
  };
  notes.forEach((note) => on(note, [note.dataset.n]));
  marks.forEach((mark) => on(mark, mark.dataset.e.split(" ")));
}

// Where a drawing is wider than the screen, the latest meetings and the most spots are what is seen of it first.
function drawings() {
  for (const frame of document.querySelectorAll(".figure .wide")) {
    const spots = [...frame.querySelectorAll(".spot, [data-node]")];
    if (frame.querySelector("svg.time")) {
      frame.scrollLeft = frame.scrollWidth;
    } else if (spots.length > 0) {
      const left = frame.getBoundingClientRect().left;
      const middle = spots.reduce((sum, spot) => sum + spot.getBoundingClientRect().left - left, 0) / spots.length;
      frame.scrollLeft += middle - frame.clientWidth / 2;
    }
  }
}

// Hovering or focusing an actor dims what it has nothing to do with.
function network() {
  const drawing = document.querySelector("svg.web");
  if (!drawing) return;
  const edges = [...drawing.querySelectorAll("[data-ends]")];
  const nodes = [...drawing.querySelectorAll("[data-node]")];
  const show = (id) => {
    const near = new Set([id]);
    edges.forEach((edge) => {
      const ends = edge.dataset.ends.split(" ");
      const touches = ends.includes(id);
      edge.classList.toggle("dim", id !== null && !touches);
      if (touches) ends.forEach((end) => near.add(end));
    });
    nodes.forEach((node) => node.classList.toggle("dim", id !== null && !near.has(node.dataset.node)));
  };
  nodes.forEach((node) => {
    for (const event of ["mouseenter", "focusin"]) node.addEventListener(event, () => show(node.dataset.node));
    for (const event of ["mouseleave", "focusout"]) node.addEventListener(event, () => show(null));
  });
}

let names = null;
async function allNames() {
  names ??= fetch(root + "names.json").then((response) => (response.ok ? response.json() : []));
  return names;
}

async function matching(words, most) {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return [];
  return (await allNames()).filter(([name]) => name.toLowerCase().includes(wanted)).slice(0, most);
}

// Suggestions as one types; a name that is chosen from them leads to its page at once.
function suggestions() {
  const field = document.querySelector("input[list=names]");
  if (!field) return;
  const list = document.getElementById("names");
  field.addEventListener("input", async (event) => {
    const found = await matching(field.value, 10);
    const chosen = found.find(([name]) => name === field.value);
    if (chosen && event.inputType === "insertReplacementText") {
      location.href = root + chosen[1];
      return;
    }
    list.replaceChildren(
      ...found.map(([name, , type]) => {
        const option = document.createElement("option");
        option.value = name;
        option.label = `${name} (${type})`;
        return option;
      }),
    );
  });
}

// Where no server can search, names are searched here.
async function searchHere() {
  const place = document.querySelector("#found[data-live=no]");
  if (!place) return;
  const words = new URLSearchParams(location.search).get("q") ?? "";
  document.getElementById("q").value = words;
  if (!words.trim()) return;
  const found = await matching(words, 100);
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.textContent = `${found.length} names with “${words}”`;
  const list = document.createElement("ul");
  list.className = "found";
  for (const [name, href, type] of found) {
    const link = document.createElement("a");
    link.href = root + href;
    link.textContent = name;
    const item = document.createElement("li");
    item.append(link, ` ${type}`);
    list.append(item);
  }
  place.replaceChildren(status, list);
}

theme();
reading();
drawings();
network();
suggestions();
searchHere();
