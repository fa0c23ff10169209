// What the page says. A `code` between backquotes is something to type.
const TEXTS = {
  en: {
    playground: "playground",
    skip: "Skip to the chat",
    menu: "Switch",
    close: "Back to the chat",
    panel: "Playground switches",
    chat: "Chat in the virtual Discord",
    first: "Try this first",
    steps: [
      "On the card in #welcome, press **Sign**, fill in the form and send it.",
      "Write `/call progress` below the chat.",
      "Let 60 made-up people sign, then ask for the progress again.",
      "Write `/initiative coverage` to see where the work is, and `/initiative log` to add some.",
      "Be the Admin, write `/digest create` and send the form; then move the clock to Monday.",
      "Be the Steward and write `/server admit`.",
    ],
    who: "Who you are",
    where: "Where",
    direct: "Direct messages with Accord",
    when: "Move the clock",
    hour: "+ 1 hour",
    day: "+ 1 day",
    monday: "Monday 09:00",
    halfYear: "+ 6 months",
    whenNote: "Times are UTC. What is scheduled on the way happens, and the clock never goes back.",
    events: "Events of this server",
    eventsNote: "Discord lists them at the top of a server. Times are UTC.",
    crowd: "A crowd",
    sign: "Let 60 made-up people sign",
    signNote: "They are invented, and exist in this playground only.",
    language: "Language of this page",
    kept: "Kept between runs in",
    herePlace: (person, place) => `${person} in ${place}`,
    hereDirect: (person) => `${person}, in direct messages`,
    busy: "One moment…",
    refused: "That did not work. Nothing was changed; try once more.",
    gone: "The playground has stopped. Start it again with make run, then reload this page.",
    roles: {
      youth: "Signs from a phone.",
      organiser: "Signs for an organisation.",
      government: "Signs for a ministry.",
      reviewer: "Keeps what others see accurate and harmless.",
      admin: "Looks after the coalition’s server, which is set up.",
      steward: "Looks after the whole network, and admits servers.",
      other: "Is in a server that no steward has admitted yet.",
      second: "May set up the server that no steward has admitted yet.",
    },
  },
  fr: {
    playground: "bac à sable",
    skip: "Aller à la discussion",
    menu: "Changer",
    close: "Revenir à la discussion",
    panel: "Réglages du bac à sable",
    chat: "Discussion dans le Discord virtuel",
    first: "Pour commencer",
    steps: [
      "Sur la carte de #welcome, appuyez sur **Sign**, remplissez le formulaire et envoyez-le.",
      "Écrivez `/profile edit` sous la discussion et choisissez le français.",
      "Écrivez `/call progress`.",
      "Faites signer 60 personnes inventées, puis redemandez `/call progress`.",
      "Écrivez `/initiative coverage` pour voir où se fait le travail, et `/initiative log` pour en ajouter.",
      "Devenez Admin, écrivez `/digest create` et envoyez le formulaire ; puis avancez l’horloge à lundi.",
      "Devenez Steward et écrivez `/server admit`.",
    ],
    who: "Qui vous êtes",
    where: "Où",
    direct: "Messages privés avec Accord",
    when: "Avancer l’horloge",
    hour: "+ 1 heure",
    day: "+ 1 jour",
    monday: "Lundi 09:00",
    halfYear: "+ 6 mois",
    whenNote: "Les heures sont en UTC. Ce qui est prévu entre-temps a lieu, et l’horloge ne revient jamais en arrière.",
    events: "Événements de ce serveur",
    eventsNote: "Discord les montre en haut d’un serveur. Les heures sont en UTC.",
    crowd: "Une foule",
    sign: "Faire signer 60 personnes inventées",
    signNote: "Elles sont inventées et n’existent que dans ce bac à sable.",
    language: "Langue de cette page",
    kept: "Conservé d’une fois à l’autre dans",
    herePlace: (person, place) => `${person} dans ${place}`,
    hereDirect: (person) => `${person}, en messages privés`,
    busy: "Un instant…",
    refused: "Cela n’a pas marché. Rien n’a changé ; essayez encore une fois.",
    gone: "Le bac à sable s’est arrêté. Relancez-le avec make run, puis rechargez cette page.",
    roles: {
      youth: "Une ou un jeune, qui signe depuis un téléphone.",
      organiser: "La société civile : signe pour une organisation.",
      government: "Le gouvernement : signe pour un ministère.",
      reviewer: "Veille à ce que tout soit exact et sans danger.",
      admin: "S’occupe du serveur de la coalition, déjà configuré.",
      steward: "S’occupe de tout le réseau et admet les serveurs.",
      other: "Est dans un serveur qui n’est pas encore admis.",
      second: "Peut configurer le serveur qui n’est pas encore admis.",
    },
  },
};
const ASK_AGAIN = 1000; // milliseconds

const find = (id) => document.getElementById(id);
const wished = [localStorage.getItem("language"), ...navigator.languages.map((tag) => tag.split("-")[0])];
let language = wished.find((tag) => tag in TEXTS) ?? "en";
let state = null;
let busy = false;

/** Text with **strong** and `code`, as nodes. */
function rich(text) {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).filter(Boolean).map((part) => {
    const mark = part.startsWith("**") ? ["strong", 2] : part.startsWith("`") ? ["code", 1] : null;
    if (!mark) return document.createTextNode(part);
    return Object.assign(document.createElement(mark[0]), { textContent: part.slice(mark[1], -mark[1]) });
  });
}

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Tell what is going on, or nothing; `kind` is "trouble" or "gone" where something is wrong. */
function say(text, kind = "") {
  const status = find("status");
  if (status.textContent !== text) status.textContent = text;
  status.dataset.kind = kind;
}

function speak() {
  const texts = TEXTS[language];
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = texts[node.dataset.text];
  for (const node of document.querySelectorAll("[data-label]")) node.ariaLabel = texts[node.dataset.label];
  for (const node of document.querySelectorAll("[data-title]")) node.title = texts[node.dataset.title];
  for (const node of document.querySelectorAll("[data-language]")) node.ariaPressed = String(node.dataset.language === language);
  find("steps").replaceChildren(...texts.steps.map((step) => element("li", {}, ...rich(step))));
  openPanel(find("panel").classList.contains("open"));
}

function openPanel(open) {
  find("panel").classList.toggle("open", open);
  find("menu").ariaExpanded = String(open);
  find("menu").textContent = TEXTS[language][open ? "close" : "menu"];
}

const placeName = (place) => place.name ?? TEXTS[language].direct;

function placeButton(place, me) {
  const button = element("button", { type: "button", onclick: () => go(me.key, place.key) }, placeName(place));
  if (place.key === state.here.place) button.setAttribute("aria-current", "true");
  return element("li", {}, button);
}

/** Draw who and where one is anew, and give the focus back to the place that had it. */
function drawHere() {
  const { here, people } = state;
  const texts = TEXTS[language];
  const me = people.find((person) => person.key === here.person);
  const place = me.places.find((candidate) => candidate.key === here.place);
  const servers = [...new Set(people.map((person) => person.server))];
  find("person").replaceChildren(...servers.map((server) => element("optgroup", { label: server },
    ...people.filter((person) => person.server === server).map((person) => new Option(person.name, person.key)))));
  find("person").value = me.key;
  find("role").textContent = texts.roles[me.key];
  const focused = [...find("places").querySelectorAll("button")].indexOf(document.activeElement);
  find("places").replaceChildren(...me.places.map((candidate) => placeButton(candidate, me)));
  if (focused >= 0) find("places").querySelectorAll("button")[focused]?.focus();
  find("here").textContent = place.name === null ? texts.hereDirect(me.name) : texts.herePlace(me.name, place.name);
}

/** List the server’s own events, which the chat does not show. */
function drawEvents() {
  const when = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  find("events-part").hidden = state.events.length === 0;
  find("events").replaceChildren(...state.events.map((event) => element("li", {},
    element("strong", {}, event.name), element("span", {}, `${when.format(new Date(event.starts))} · ${event.location}`))));
}

function draw(fresh) {
  const before = state && JSON.stringify([state.here, state.people]);
  state = fresh;
  const clock = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "full", timeStyle: "short", timeZone: "UTC" });
  find("clock").dateTime = state.now;
  const shown = clock.format(new Date(state.now));
  if (find("clock").textContent !== shown) find("clock").textContent = shown;
  find("file").textContent = state.file;
  if (before !== JSON.stringify([state.here, state.people])) drawHere();
  const listed = language + JSON.stringify(state.events);
  if (find("events").dataset.listed !== listed) {
    find("events").dataset.listed = listed;
    drawEvents();
  }
  if (find("frame").src !== state.chat) find("frame").src = state.chat;
}

async function ask(path, body) {
  const options = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(path, options);
  if (!answer.ok) throw new Error(await answer.text());
  draw(await answer.json());
}

/** Ask the playground for something, one thing at a time. */
async function act(path, body) {
  if (busy) return;
  busy = true;
  find("panel").ariaBusy = "true";
  say(TEXTS[language].busy);
  try {
    await ask(path, body);
    say("");
  } catch {
    say(TEXTS[language].refused, "trouble");
  } finally {
    busy = false;
    find("panel").ariaBusy = "false";
    find("person").value = state.here.person;
  }
}

async function go(person, place) {
  await act("/api/go", { person, place, language });
  openPanel(false);
}

/** Be someone, in the same place where they can see it. */
function be(key) {
  const person = state.people.find((candidate) => candidate.key === key);
  const place = person.places.find((candidate) => candidate.key === state.here.place) ?? person.places[0];
  return go(person.key, place.key);
}

async function watch() {
  if (!busy) {
    try {
      await ask("/api/state");
      if (find("status").dataset.kind === "gone") say("");
    } catch {
      say(TEXTS[language].gone, "gone");
    }
  }
  setTimeout(watch, ASK_AGAIN);
}

find("menu").addEventListener("click", () => openPanel(!find("panel").classList.contains("open")));
find("person").addEventListener("change", (event) => be(event.target.value));
find("sign").addEventListener("click", () => act("/api/sign", {}));
for (const button of document.querySelectorAll("[data-jump]")) {
  button.addEventListener("click", () => act("/api/clock", { jump: button.dataset.jump }));
}
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    language = button.dataset.language;
    localStorage.setItem("language", language);
    speak();
    drawHere();
    void go(state.here.person, state.here.place);
  });
}
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && find("panel").classList.contains("open")) {
    openPanel(false);
    find("menu").focus();
  }
});

speak();
await ask("/api/state").catch(() => say(TEXTS[language].gone, "gone"));
if (state && state.here.language !== language) await go(state.here.person, state.here.place);
void watch();
