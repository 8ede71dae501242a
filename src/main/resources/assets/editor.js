// Puts YASGUI in place of the plain form: with our endpoint, prefixes and terms. Nothing is asked of another host.
"use strict";

const place = document.getElementById("editor");
const form = document.getElementById("plain");
const first = document.getElementById("query").value;
const endpoint = new URL(place.dataset.endpoint, location.href).href;

/** What the data use. */
const known = fetch(place.dataset.completions).then((answer) => answer.json());

/** The terms that an IRI begins, or whose label has the typed words in it. */
function matching(terms, token) {
  const typed = (token.autocompletionString || "").trim();
  const words = typed.toLowerCase();
  const byWords = /^[\p{L}-]{2,}$/u.test(typed);
  return terms
    .filter(([iri, label]) => (byWords ? label.toLowerCase().includes(words) : iri.startsWith(typed)))
    .slice(0, 100);
}

/** A term as the query can have it: short where the query declares the prefix. */
function written(yasqe, iri) {
  for (const [prefix, namespace] of Object.entries(yasqe.getPrefixesFromQuery())) {
    const local = iri.slice(namespace.length);
    if (iri.startsWith(namespace) && /^[\w-]+$/.test(local)) {
      return prefix + ":" + local;
    }
  }
  return "<" + iri + ">";
}

/** A suggestion shows the label beside the name. */
function labelled(hint) {
  const [text, label] = hint.text.split("\t");
  const render = (element) => {
    const words = document.createElement("span");
    words.className = "label";
    words.textContent = label;
    element.append(text, words);
  };
  return { ...hint, text, displayText: text, render };
}

function completer(from, name, list, isValid) {
  Yasqe.forkAutocompleter(from, {
    name,
    bulk: false,
    persistenceId: null,
    get: async (yasqe, token) => matching((await known)[list], token),
    postProcessSuggestion: (yasqe, token, [iri, label]) => written(yasqe, iri) + "\t" + label,
    postprocessHints: (yasqe, hints) => hints.map(labelled),
    isValidCompletionPosition: isValid ?? Yasqe.Autocompleters[from].isValidCompletionPosition,
  });
}

/** Where a property has been written, and no class is expected: an object. */
function isObject(yasqe) {
  const token = yasqe.getCompleteToken();
  if (/^[?$]/.test(token.string) || token.string.trim() === "") {
    return false;
  }
  return (
    Boolean(token.state.lastProperty) &&
    !token.state.possibleCurrent.includes("a") &&
    !Yasqe.Autocompleters.class.isValidCompletionPosition(yasqe)
  );
}

Yasqe.defaults.autocompleters = ["variables"];
Yasqe.forkAutocompleter("prefixes", {
  name: "tip-prefixes",
  persistenceId: null,
  get: async () => Object.entries((await known).prefixes).map(([name, iri]) => `${name}: <${iri}>`),
});
completer("class", "tip-classes", "classes");
completer("property", "tip-properties", "properties");
completer("class", "tip-concepts", "concepts", isObject);
Yasqe.defaults.value = first;

/** What screen readers say of the parts of YASGUI that do not tell of themselves. */
const SPOKEN = [
  [".CodeMirror textarea", "aria-label", "Query in SPARQL"],
  [".tableSizer", "aria-label", "Rows on a page"],
  [".tabsList .addTab", "role", "tab"],
];
new MutationObserver(() => {
  for (const [selector, attribute, words] of SPOKEN) {
    for (const part of place.querySelectorAll(`${selector}:not([${attribute}])`)) {
      part.setAttribute(attribute, words);
    }
  }
}).observe(place, { childList: true, subtree: true });

known.then(({ prefixes }) => {
  const yasgui = new Yasgui(place, {
    autofocus: false,
    copyEndpointOnNewTab: false,
    requestConfig: { endpoint },
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    yasr: { prefixes },
    // A link may carry a query, but not another endpoint.
    populateFromUrl: (tab) => ({ ...tab, requestConfig: { ...tab.requestConfig, endpoint } }),
  });
  form.hidden = true;
  for (const example of document.querySelectorAll("a.example")) {
    example.addEventListener("click", (event) => {
      event.preventDefault();
      ask(yasgui, example);
    });
  }
});

// Names of ours in a result lead to their pages here.
place.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (place.dataset.root && link?.href.startsWith(place.dataset.names)) {
    link.href = place.dataset.root + link.href.slice(place.dataset.names.length);
  }
});

/** Runs an example in a tab of its own. */
function ask(yasgui, example) {
  const query = new URL(example.href).searchParams.get("query");
  const tab = yasgui.addTab(true, { name: example.dataset.name, yasqe: { value: query } });
  document.getElementById("examples").open = false;
  place.scrollIntoView();
  // What goes wrong is shown where the result would be.
  tab.query().catch(() => {});
}
