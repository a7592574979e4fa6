// Talking with the practice server: single wishes, and the stream of what happens.

export async function ask(path, body, method) {
  const options = { method: method ?? (body ? "POST" : "GET") };
  if (body) {
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(`/practice${path}`, options);
  const content = await answer.json();
  if (!answer.ok) throw new Error(content.error ?? answer.statusText);
  return content;
}

export class Stream {
  // Calls `news(entry)` for everything that happens in the chats, `renewed()` after the server
  // was started anew, and `reachable(yes)` when the line breaks or comes back.
  constructor({ news, renewed, reachable }) {
    this.news = news;
    this.renewed = renewed;
    this.reachable = reachable;
    this.after = 0;
    this.boot = null;
    this.chats = [];
    this.source = null;
    this.timer = null;
  }

  watch(chats) {
    this.chats = [...new Set(chats)];
    this.open();
  }

  open() {
    clearTimeout(this.timer);
    this.source?.close();
    if (!this.chats.length) return;
    const source = new EventSource(`/practice/events?chats=${this.chats}&after=${this.after}`);
    this.source = source;
    source.addEventListener("hello", (event) => this.greeted(JSON.parse(event.data).boot));
    source.addEventListener("news", (event) => {
      const entry = JSON.parse(event.data);
      this.after = Math.max(this.after, entry.seq);
      this.news(entry);
    });
    source.addEventListener("error", () => {
      source.close();
      if (this.source !== source) return;
      this.reachable(false);
      this.timer = setTimeout(() => this.open(), 1000);
    });
  }

  greeted(boot) {
    this.reachable(true);
    const before = this.boot;
    this.boot = boot;
    if (before && before !== boot) this.renewed();
  }
}
