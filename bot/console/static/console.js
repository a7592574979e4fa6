// Keeps the page alive: news by server-sent events, drafts that are never lost, forms that act once.

const csrf = document.body.dataset.csrf;
const live = document.getElementById("live");

if (live && csrf) {
  // The browser comes back by itself after a lost line, and says which event it has seen last.
  const events = new EventSource(`/events?after=${live.dataset.after}`);
  const here = location.pathname.startsWith("/cases/") ? location.pathname.split("/")[2] : null;
  let timer = 0;
  events.addEventListener("case", (event) => {
    if (here && JSON.parse(event.data).case !== here) return;
    clearTimeout(timer);
    timer = setTimeout(refresh, 100);
  });
  addEventListener("pagehide", () => events.close());
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
