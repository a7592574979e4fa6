// Keeps the page alive: news by server-sent events, drafts that are never lost, forms that act once.

const csrf = document.body.dataset.csrf;
const live = document.getElementById("live");

const AGAIN = 2000;

if (live && csrf) {
  // A page is about cases or about dates, all of them or this one.
  const { kind = "case", here } = live.dataset;
  const away = document.getElementById("away");
  let seen = live.dataset.after;
  let events = null;
  let timer = 0;

  const listen = () => {
    clearTimeout(timer);
    events = new EventSource(`/events?after=${seen}`);
    ["case", "date"].forEach((name) => events.addEventListener(name, (event) => {
      seen = event.lastEventId;
      if (name !== kind || (here && JSON.parse(event.data)[name] !== here)) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, 100);
    }));
    // The browser comes back by itself after a lost line, and says which event it has seen last.
    // It gives up when something answers in our place, such as a proxy during a restart, and when
    // the session has ended: then somebody must know that nothing new is seen here.
    events.addEventListener("error", async () => {
      if (events.readyState !== EventSource.CLOSED) return;
      const asked = await fetch("/inbox", { headers: { "HX-Request": "true" } }).catch(() => null);
      away.hidden = asked?.status !== 401;
      timer = setTimeout(listen, away.hidden ? AGAIN : 10 * AGAIN);
    });
    events.addEventListener("open", () => { away.hidden = true; });
  };

  listen();
  addEventListener("pagehide", () => events.close());
  // A page that comes back as it was has slept meanwhile.
  addEventListener("pageshow", (event) => { if (event.persisted) { listen(); refresh(); } });
}

function refresh() {
  // What somebody is just choosing or typing inside is not pulled away from under their hands.
  const held = document.activeElement;
  if (held && live.contains(held) && held.matches("input, select, textarea")) {
    held.addEventListener("blur", refresh, { once: true });
    return;
  }
  htmx.trigger(live, "refresh");
}

document.querySelectorAll("input.once").forEach((field) => {
  field.value = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2);
});

// What is being written goes to the server while it is written. What the server does not take, such
// as after the end of a session, waits in this window and is put back when the page is there again.

const who = document.body.dataset.who;
const mine = (form) => `draft:${who}:${location.pathname}:${form.action}`;
let unkept = 0;

Object.keys(sessionStorage)
  .filter((key) => key.startsWith("draft:") && who && !key.startsWith(`draft:${who}:`))
  .forEach((key) => sessionStorage.removeItem(key));

document.querySelectorAll('form[action="/sign-out"]').forEach((form) => {
  form.addEventListener("submit", () => sessionStorage.clear());
});

addEventListener("beforeunload", (event) => { if (unkept) event.preventDefault(); });
document.querySelectorAll("#unkept a, #away a").forEach((link) => {
  link.href = location.href;
  // The way back is safe: everything stands in this window's memory.
  link.addEventListener("click", () => { unkept = 0; });
});

document.querySelectorAll("form[data-draft]").forEach((form) => {
  let timer = 0;
  let dirty = false;
  let last = Promise.resolve();

  const fields = () => [...new FormData(form)].filter(([name]) => !["csrf", "once"].includes(name));

  const send = async () => {
    const body = new URLSearchParams(fields());
    const kept = await fetch(form.dataset.draft, {
      method: "POST", body, headers: { "X-CSRF": csrf }, keepalive: true,
    }).then((answer) => answer.status === 204, () => false);
    unkept = kept ? 0 : 1;
    document.getElementById("unkept").hidden = kept;
    // What was typed meanwhile waits for its own turn.
    if (kept && !dirty) sessionStorage.removeItem(mine(form));
    return kept;
  };
  // One after the other: an older state never comes after a newer one.
  const keep = () => { clearTimeout(timer); dirty = false; return (last = last.then(send)); };

  const changed = () => {
    dirty = true;
    sessionStorage.setItem(mine(form), JSON.stringify(fields()));
    clearTimeout(timer);
    timer = setTimeout(keep, 400);
  };

  const waiting = sessionStorage.getItem(mine(form));
  if (waiting && who) {
    putBack(form, JSON.parse(waiting));
    keep();
  }
  form.addEventListener("input", changed);
  form.addEventListener("submit", async (event) => {
    if (event.submitter && event.submitter.hasAttribute("formaction")) {
      clearTimeout(timer);
      dirty = false;
      sessionStorage.removeItem(mine(form));
      return;
    }
    event.preventDefault();
    if (await keep()) form.submit();
  });
  addEventListener("pagehide", () => { if (dirty) keep(); });
});

function putBack(form, pairs) {
  const names = new Set(pairs.map(([name]) => name));
  for (const field of form.elements) {
    if (["checkbox", "radio"].includes(field.type)) {
      field.checked = pairs.some(([name, value]) => name === field.name && value === field.value);
    } else if (names.has(field.name)) {
      field.value = pairs.find(([name]) => name === field.name)[1];
    }
  }
}
