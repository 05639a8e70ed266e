// Makes the text field of the query page an editor. Without this script it is a text field, and works.
"use strict";

(() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const form = document.getElementById("ask");
  const field = document.getElementById("query");
  const library = document.getElementById("library");

  library.hidden = false;
  library.addEventListener("change", () => {
    if (library.value) location.href = library.value;
  });

  const place = document.createElement("div");
  place.className = "editor";
  field.after(place);
  field.hidden = true;
  document.querySelector("label[for=query]").htmlFor = "editor";

  // The editor's own completers ask prefix.cc and LOV; these know this dataset's words and ask nobody.
  const shorten = (iri) => {
    const known = Object.entries(words.prefixes).find(([, namespace]) => iri.startsWith(namespace));
    return known ? `${known[0]}:${iri.slice(known[1].length)}` : `<${iri}>`;
  };
  const completer = (name, list) => ({
    name,
    bulk: true,
    autoShow: false,
    get: () => Promise.resolve(list),
    isValidCompletionPosition: (yasqe) => {
      const token = yasqe.getCompleteToken();
      return token.string.length > 0 && !token.string.startsWith("?") && token.type !== "comment";
    },
    preProcessToken: (yasqe, token) => ({ ...token, autocompletionString: token.string }),
  });
  for (const name of Object.keys(Yasqe.Autocompleters)) delete Yasqe.Autocompleters[name];
  Yasqe.defaults.autocompleters = [];
  Yasqe.registerAutocompleter(completer("parley", [...words.classes, ...words.properties].map(shorten)), true);

  const editor = new Yasqe(place, {
    value: field.value,
    persistenceId: null,
    showQueryButton: false,
    createShareableLink: null,
    resizeable: false,
    lineWrapping: true,
    collapsePrefixesOnLoad: false,
    prefixCcApi: "",
    requestConfig: { endpoint: "sparql" },
    extraKeys: {
      "Ctrl-Enter": () => form.requestSubmit(),
      "Cmd-Enter": () => form.requestSubmit(),
      "Ctrl-Space": (yasqe) => yasqe.autocomplete(),
      // Keyboard users must be able to leave: Escape, then Tab moves on.
      Esc: () => leave(),
    },
  });
  const input = editor.getInputField();
  input.id = "editor";
  input.setAttribute("aria-label", "Query");
  const leave = () => {
    form.querySelector("button:not(.editor button)").focus();
  };
  form.addEventListener("submit", () => {
    field.value = editor.getValue();
  });
  editor.on("change", () => {
    declare();
    field.value = editor.getValue();
  });

  // The server knows the prefixes; the editor, and whoever gets the query by mail, want them declared.
  // Adding a prefix is a change itself.
  let declaring = false;
  function declare() {
    if (declaring) return;
    declaring = true;
    const text = editor.getValue().replace(/<[^>]*>|"[^"]*"|#.*$/gm, "");
    const declared = editor.getPrefixesFromQuery();
    const missing = {};
    for (const [, prefix] of text.matchAll(/(?<![\w?$:-])([a-z][\w-]*):(?=\w)/g)) {
      if (words.prefixes[prefix] && !declared[prefix]) missing[prefix] = words.prefixes[prefix];
    }
    if (Object.keys(missing).length > 0) editor.addPrefixes(missing);
    declaring = false;
  }
  declare();
})();
