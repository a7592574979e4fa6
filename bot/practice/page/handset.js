// One phone: the chat on its screen, what may be typed and tapped, and what comes in.

import { bubble, dayNote, dayOf } from "./bubbles.js";
import { icon, make } from "./icons.js";
import { ask } from "./talk.js";
import { openTray, photoOf } from "./tray.js";

const TYPING = 6000;

export class Handset {
  // `page` offers: words(), tongue(), bot, notify(text, alert), failed(error), edit(handset), changed().
  constructor(page, person) {
    this.page = page;
    this.person = person;
    this.chat = person.chats[0];
    this.messages = new Map();
    this.reactions = {};
    this.editing = null;
    this.taps = new Map();
    this.build();
  }

  get id() { return this.person.id; }
  get lang() { return this.person.language_code || "und"; }

  // ── the screen ─────────────────────────────────────────────────────────────────────────

  build() {
    const words = this.page.words();
    this.list = make("ol");
    this.log = make("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0", "aria-label": words.messages }, this.list);
    this.typing = make("p", { class: "typing", "aria-hidden": "true" });
    this.toast = make("p", { class: "toast", role: "status", dir: "auto" });
    this.select = make("select", { class: "chats", "aria-label": words.chat, onchange: () => this.open(Number(this.select.value)) });
    this.topic = make("select", { class: "chats", "aria-label": words.topic, onchange: () => this.draw() });
    this.title = make("h2", { dir: "auto" });
    this.owner = make("p", { class: "owner" });
    this.composer = make("div", { class: "composer" });
    this.element = make("section", { class: "phone", "data-person": this.id },
      make("header", { class: "bar" },
        make("span", { class: "face", "aria-hidden": "true" }, icon("sticker")),
        make("div", { class: "names" }, this.title, this.owner),
        make("button", { type: "button", class: "round", "aria-label": words.settings, title: words.settings, onclick: () => this.page.edit(this) }, icon("more"))),
      this.picks = make("div", { class: "picks" }, this.select, this.topic),
      make("div", { class: "screen" }, this.log, this.typing, this.toast),
      this.composer);
    this.dress();
  }

  dress() {
    const words = this.page.words();
    this.element.setAttribute("aria-label", `${words.phoneOf} ${this.person.first_name}`);
    this.title.textContent = this.chat.title ?? this.page.bot.first_name;
    this.owner.replaceChildren(make("bdi", {}, this.person.first_name), " · ", make("bdi", { lang: this.lang }, this.page.languageName(this.lang)));
    const chats = this.person.chats;
    this.picks.hidden = chats.length < 2;
    this.select.replaceChildren(...chats.map((chat) => make("option", { value: chat.id, selected: chat.id === this.chat.id }, chat.title ?? this.page.bot.first_name)));
    const topics = this.chat.topics ?? [];
    const chosen = this.topic.value;
    this.topic.hidden = !this.chat.is_forum;
    this.topic.replaceChildren(make("option", { value: "" }, words.noTopic),
      ...topics.map((topic) => make("option", { value: topic.message_thread_id }, topic.name)));
    this.topic.value = topics.some((topic) => String(topic.message_thread_id) === chosen) ? chosen : "";
    this.compose();
  }

  // Building the text field anew takes the focus away, so it happens only when something changed.
  compose() {
    const { blocked, commands, language_code } = this.person;
    const looks = JSON.stringify([this.chat.id, blocked, commands, language_code, this.chat.keyboard, !this.messages.size]);
    if (looks === this.looks) return;
    this.looks = looks;
    const held = this.composer.contains(document.activeElement);
    const caret = this.field?.selectionStart ?? 0;
    this.rebuild();
    if (!held) return;
    (this.field ?? this.composer.querySelector("button")).focus();
    this.field?.setSelectionRange(caret, caret);
  }

  rebuild() {
    const words = this.page.words();
    const draft = this.field?.value ?? "";
    this.field = null;
    if (this.person.blocked && this.chat.type === "private") {
      const again = make("button", { type: "button", class: "strong wide", onclick: () => this.setBlocked(false) }, words.unblock);
      this.composer.replaceChildren(make("p", { class: "hint" }, words.blocked), again);
      return;
    }
    if (this.chat.type === "private" && !this.messages.size) {
      const start = make("button", { type: "button", class: "strong wide", onclick: () => this.say("/start") }, words.start);
      this.composer.replaceChildren(start);
      return;
    }
    this.field = make("textarea", { rows: "1", dir: "auto", lang: this.lang, "aria-label": words.write, placeholder: words.write, enterkeyhint: "send" });
    this.field.value = draft;
    this.field.addEventListener("input", () => this.grow());
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.hint = make("p", { class: "hint", hidden: !this.editing }, words.changing);
    const commands = this.person.commands ?? [];
    this.composer.replaceChildren(this.hint, this.replyKeyboard(), make("form", { class: "write", onsubmit: (event) => { event.preventDefault(); this.submit(); } },
      commands.length ? this.round("menu", words.commands, (event) => this.showCommands(event.currentTarget)) : "",
      this.round("plus", words.tray, (event) => openTray(this, event.currentTarget)),
      this.field,
      make("button", { class: "round strong", "aria-label": words.send, title: words.send }, icon("send"))));
    this.grow();
  }

  round(sign, name, onclick) {
    return make("button", { type: "button", class: "round", "aria-label": name, title: name, "aria-haspopup": "menu", "aria-expanded": "false", onclick }, icon(sign));
  }

  replyKeyboard() {
    const rows = this.chat.keyboard?.keyboard ?? [];
    return make("div", { class: "keyboard reply", hidden: !rows.length }, ...rows.map((row) =>
      make("div", { class: "keys" }, ...row.map((key) => make("button", { type: "button", class: "key", dir: "auto", onclick: () => this.pressed(key) }, key.text)))));
  }

  pressed(key) {
    if (key.request_location) return this.send({ kind: "location" });
    if (key.request_contact) return this.send({ kind: "contact" });
    return this.say(key.text);
  }

  grow() {
    this.field.rows = Math.min(5, Math.max(1, this.field.value.split("\n").length));
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape" && this.editing) {
      this.stopEditing();
    } else if (event.key === "ArrowUp" && !this.field.value) {
      event.preventDefault();
      this.editLast();
    }
  }

  showCommands(anchor) {
    const choices = this.person.commands.map((command) => ({
      name: `/${command.command}`, more: command.description, run: () => this.say(`/${command.command}`),
    }));
    openTray(this, anchor, choices);
  }

  // ── what is in the chat ────────────────────────────────────────────────────────────────

  async open(number) {
    this.chat = this.person.chats.find((chat) => chat.id === number) ?? this.person.chats[0];
    await this.load();
    this.page.changed();
  }

  async load() {
    this.log.setAttribute("aria-busy", "true");
    const content = await ask(`/chats/${this.chat.id}`);
    Object.assign(this.chat, content, { messages: undefined });
    this.reactions = content.reactions;
    this.messages = new Map(content.messages.map((message) => [message.message_id, message]));
    this.dress();
    this.draw();
    this.log.removeAttribute("aria-busy");
  }

  draw() {
    this.list.replaceChildren();
    for (const message of this.messages.values()) this.append(message);
    this.scroll();
  }

  shows(message) {
    return !this.topic.value || String(message.message_thread_id ?? "") === this.topic.value;
  }

  render(message) {
    return bubble(message, {
      own: message.from.id === this.id,
      botId: this.page.bot.id,
      words: this.page.words(),
      lang: this.lang,
      reactions: this.reactions[message.message_id],
      onTap: (...tapped) => this.tap(...tapped),
      onCommand: (command) => this.say(command),
    });
  }

  append(message) {
    if (!this.shows(message)) return;
    if (this.list.dataset.day !== dayOf(message) || !this.list.childElementCount) {
      this.list.append(dayNote(message, this.page.tongue()));
      this.list.dataset.day = dayOf(message);
    }
    this.list.append(this.render(message));
  }

  scroll() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  happened(entry) {
    if (entry.chat !== this.chat.id) return;
    if (entry.kind === "message") this.arrived(entry.message);
    else if (entry.kind === "edited") this.put(entry.message);
    else if (entry.kind === "deleted") this.gone(entry.message_id);
    else if (entry.kind === "action") this.shownTyping();
    else if (entry.kind === "toast") this.answered(entry);
    else if (entry.kind === "reaction") this.reacted(entry);
    else if (entry.kind === "bot") this.refresh();
  }

  arrived(message) {
    if (this.messages.has(message.message_id)) return this.put(message);
    const first = !this.messages.size;
    this.messages.set(message.message_id, message);
    this.append(message);
    if (message.from.id === this.page.bot.id) {
      this.typing.textContent = "";
      clearTimeout(this.refreshTimer);
      this.refreshTimer = setTimeout(() => this.refresh(), 300);
    }
    if (first) this.compose();
    if (message.forum_topic_created || message.forum_topic_edited || message.new_chat_members) this.refresh();
    this.scroll();
  }

  put(message) {
    this.messages.set(message.message_id, message);
    const old = this.log.querySelector(`[data-id="${message.message_id}"]`);
    if (!old) return;
    const held = old.contains(document.activeElement);
    const fresh = this.render(message);
    old.replaceWith(fresh);
    if (held) (fresh.querySelector("button.key") ?? this.field ?? this.log).focus();
  }

  gone(number) {
    this.messages.delete(number);
    this.log.querySelector(`[data-id="${number}"]`)?.remove();
  }

  reacted(entry) {
    this.reactions[entry.message_id] = entry.reaction;
    const message = this.messages.get(entry.message_id);
    if (message) this.put(message);
  }

  shownTyping() {
    this.typing.textContent = `${this.page.bot.first_name} ${this.page.words().typing}`;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => { this.typing.textContent = ""; }, TYPING);
  }

  answered(entry) {
    this.taps.get(entry.query)?.removeAttribute("aria-busy");
    this.taps.delete(entry.query);
    if (!entry.text) return;
    if (entry.alert) this.page.notify(entry.text);
    else this.flash(entry.text);
  }

  flash(text) {
    this.toast.textContent = text;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { this.toast.textContent = ""; }, 4000);
  }

  async refresh() {
    const people = await ask("/phones");
    const fresh = people.find((person) => person.id === this.id);
    if (!fresh) return;
    const before = JSON.stringify(this.person);
    this.person = fresh;
    const chat = fresh.chats.find((one) => one.id === this.chat.id) ?? fresh.chats[0];
    Object.assign(this.chat, chat);
    if (before !== JSON.stringify(fresh)) {
      this.dress();
      this.page.changed();
    }
  }

  // ── what the fingers do ────────────────────────────────────────────────────────────────

  async send(content) {
    const topic = Number(this.topic.value) || undefined;
    try {
      await ask(`/chats/${this.chat.id}/messages`, { person: this.id, topic, ...content });
    } catch (error) {
      this.page.failed(error);
    }
  }

  async say(text) {
    await this.send({ kind: "text", text });
    this.field?.focus();
  }

  async submit() {
    const text = this.field.value.trim();
    if (!text) return;
    const number = this.editing;
    this.field.value = "";
    this.grow();
    if (!number) return void await this.say(text);
    this.stopEditing();
    try {
      await ask(`/chats/${this.chat.id}/messages/${number}`, { person: this.id, text }, "PATCH");
    } catch (error) {
      this.page.failed(error);
    }
  }

  editLast() {
    const own = [...this.messages.values()].filter((message) => message.from.id === this.id && message.text && !message.forward_origin);
    if (!own.length) return;
    this.editing = own.at(-1).message_id;
    this.field.value = own.at(-1).text;
    this.hint.hidden = false;
    this.grow();
    this.field.focus();
  }

  stopEditing() {
    this.editing = null;
    this.field.value = "";
    this.hint.hidden = true;
  }

  async tap(message, key, button) {
    button.setAttribute("aria-busy", "true");
    try {
      const answer = await ask(`/chats/${this.chat.id}/taps`, { person: this.id, message_id: message.message_id, button: key.callback_data, stale: true });
      this.taps.set(answer.callback_query_id, button);
      setTimeout(() => button.removeAttribute("aria-busy"), 10000);
    } catch (error) {
      button.removeAttribute("aria-busy");
      this.page.failed(error);
    }
  }

  async setBlocked(blocked) {
    await ask(`/phones/${this.id}/${blocked ? "block" : "unblock"}`, null, "POST");
    await this.refresh();
  }

  choices() {
    const words = this.page.words();
    const typed = () => {
      const text = this.field.value.trim();
      this.field.value = "";
      return text;
    };
    return [
      { sign: "photo", name: words.photo, run: () => this.send({ kind: "photo", content: photoOf(this.person), caption: typed() }) },
      { sign: "voice", name: words.voice, run: () => this.send({ kind: "voice", seconds: 4 }) },
      { sign: "sticker", name: words.sticker, run: () => this.send({ kind: "sticker", emoji: "👋" }) },
      { sign: "location", name: words.location, run: () => this.send({ kind: "location" }) },
      { sign: "contact", name: words.contact, run: () => this.send({ kind: "contact" }) },
      { sign: "document", name: words.document, run: () => this.send({ kind: "document", name: "brief.pdf", content: btoa("%PDF-1.4") }) },
      { sign: "forward", name: words.forward, run: () => this.send({ kind: "forward", text: typed() || words.forwardText, author: words.forwardAuthor }) },
      { sign: "edit", name: words.edit, keepFocus: true, run: () => this.editLast() },
    ];
  }
}
