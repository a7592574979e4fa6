// The page: all phones side by side, who has them, and the line to the practice server.

import { Handset } from "./handset.js";
import { make } from "./icons.js";
import { ask, Stream } from "./talk.js";
import { LANGUAGES, PEOPLE, WORDS } from "./words.js";

const KEY = "lotse-practice-phones";
const TONGUE = "lotse-practice-tongue";
const by = (id) => document.getElementById(id);

class Page {
  constructor() {
    this.handsets = [];
    this.bot = { id: 0, first_name: "Lotse" };
    this.stream = new Stream({
      news: (entry) => this.handsets.forEach((handset) => handset.happened(entry)),
      renewed: () => this.reload(),
      reachable: (yes) => this.showLine(yes ? "" : this.words().offline),
    });
    by("add").addEventListener("click", () => this.edit(null));
    by("team").addEventListener("click", () => this.addTeam());
    by("tongue").addEventListener("click", () => this.turnTongue());
    by("profile-form").addEventListener("submit", () => this.profileDone());
    by("profile-cancel").addEventListener("click", () => by("profile").close());
    by("profile-remove").addEventListener("click", () => this.remove());
    by("profile-block").addEventListener("click", () => this.turnBlock());
  }

  // ── words ──────────────────────────────────────────────────────────────────────────────

  tongue() {
    const kept = localStorage.getItem(TONGUE);
    return kept in WORDS ? kept : navigator.language.startsWith("de") ? "de" : "en";
  }

  words() { return WORDS[this.tongue()]; }

  languageName(code) {
    return LANGUAGES.find(([known]) => known === code)?.[1] ?? code;
  }

  turnTongue() {
    localStorage.setItem(TONGUE, this.tongue() === "de" ? "en" : "de");
    this.speak();
    this.redraw();
  }

  speak() {
    const words = this.words();
    document.documentElement.lang = this.tongue();
    document.querySelectorAll("[data-word]").forEach((place) => { place.textContent = words[place.dataset.word]; });
    by("tongue").textContent = words.otherTongue;
    by("tongue").lang = this.tongue() === "de" ? "en" : "de";
    const options = LANGUAGES.map(([code, name]) => make("option", { value: code, lang: code }, name));
    by("profile-language").replaceChildren(...options);
    by("people").replaceChildren(...PEOPLE.map(([name, code]) => make("button", {
      type: "button", class: "person", onclick: () => this.add({ first_name: name, language_code: code }),
    }, make("bdi", { lang: code }, name), make("span", { class: "small", lang: code }, this.languageName(code)))));
  }

  // ── phones ─────────────────────────────────────────────────────────────────────────────

  async open() {
    this.speak();
    await this.whenReachable();
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    for (const profile of kept) await this.place(profile);
    this.arrange();
  }

  async whenReachable() {
    for (;;) {
      try {
        const state = await ask("/state");
        this.bot = state.bot;
        this.team = state.team;
        this.stream.boot = state.boot;
        this.stream.after = state.seq;
        this.showLine("");
        return;
      } catch {
        this.showLine(this.words().offline);
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  }

  async place(profile) {
    const { chat, ...person } = profile;
    const handset = new Handset(this, await ask("/phones", person));
    this.handsets.push(handset);
    by("phones").append(handset.element);
    await handset.open(chat ?? handset.id);
    return handset;
  }

  async add(person) {
    const handset = await this.place(person);
    this.arrange();
    handset.element.scrollIntoView({ inline: "start", block: "nearest" });
    (handset.field ?? handset.composer.querySelector("button"))?.focus();
  }

  async addTeam() {
    const { person, name, chat } = this.team;
    await this.add({ id: person, first_name: name, language_code: "de", chat });
  }

  async reload() {
    await this.whenReachable();
    this.redraw();
  }

  async redraw() {
    const profiles = this.handsets.map((handset) => this.kept(handset));
    this.handsets = [];
    by("phones").replaceChildren();
    for (const profile of profiles) await this.place(profile);
    this.arrange();
  }

  kept(handset) {
    const { id, first_name, language_code } = handset.person;
    return { id, first_name, language_code, chat: handset.chat.id };
  }

  arrange() {
    by("empty").hidden = this.handsets.length > 0;
    by("team").hidden = !this.team || this.handsets.some((handset) => handset.id === this.team.person);
    this.changed();
  }

  changed() {
    localStorage.setItem(KEY, JSON.stringify(this.handsets.map((handset) => this.kept(handset))));
    this.stream.watch(this.handsets.map((handset) => handset.chat.id));
  }

  // ── the sheet with name and language ───────────────────────────────────────────────────

  edit(handset) {
    const words = this.words();
    this.edited = handset;
    by("profile-title").textContent = handset ? words.changePhone : words.newPhone;
    by("profile-name").value = handset?.person.first_name ?? "";
    by("profile-language").value = handset?.person.language_code ?? "ar";
    by("profile-more").hidden = !handset;
    by("profile-block").textContent = handset?.person.blocked ? words.unblock : words.block;
    by("profile").showModal();
    by("profile-name").focus();
  }

  async profileDone() {
    const person = { first_name: by("profile-name").value.trim(), language_code: by("profile-language").value };
    if (!person.first_name) return;
    if (!this.edited) return void await this.add(person);
    await ask("/phones", { ...person, id: this.edited.id });
    await this.edited.refresh();
    this.edited.draw();
  }

  async turnBlock() {
    by("profile").close();
    await this.edited.setBlocked(!this.edited.person.blocked);
  }

  remove() {
    by("profile").close();
    this.handsets = this.handsets.filter((handset) => handset !== this.edited);
    this.edited.element.remove();
    this.arrange();
    by("add").focus();
  }

  // ── messages about the page itself ─────────────────────────────────────────────────────

  showLine(text) {
    by("line").textContent = text;
    by("line").hidden = !text;
  }

  notify(text) {
    by("alert-text").textContent = text;
    by("alert").showModal();
  }

  failed(error) {
    this.notify(`${this.words().failed} ${error.message}`);
  }
}

new Page().open();
