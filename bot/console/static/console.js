// Keeps the page alive: news by server-sent events, drafts that are never lost, forms that act once.

const csrf = document.body.dataset.csrf;
const live = document.getElementById("live");

const AGAIN = 2000;

if (live && csrf) {
  const here = location.pathname.startsWith("/cases/") ? location.pathname.split("/")[2] : null;
  let seen = live.dataset.after;
  let events = null;
  let timer = 0;

  const listen = () => {
    clearTimeout(timer);
    events = new EventSource(`/events?after=${seen}`);
    events.addEventListener("case", (event) => {
      seen = event.lastEventId;
      if (here && JSON.parse(event.data).case !== here) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, 100);
    });
    // The browser comes back by itself after a lost line, and says which event it has seen last.
    // It gives up when something answers in our place, such as a proxy during a restart.
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) timer = setTimeout(listen, AGAIN);
    });
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

document.querySelectorAll("textarea[data-draft]").forEach((field) => {
  let timer = 0;
  const keep = () => {
    clearTimeout(timer);
    const body = new URLSearchParams({ text: field.value });
    return fetch(field.dataset.draft, { method: "POST", body, headers: { "X-CSRF": csrf }, keepalive: true });
  };
  let dirty = false;
  field.addEventListener("input", () => { dirty = true; clearTimeout(timer); timer = setTimeout(keep, 400); });
  field.form.addEventListener("submit", () => { dirty = false; clearTimeout(timer); });
  addEventListener("pagehide", () => { if (dirty) keep(); });
});
