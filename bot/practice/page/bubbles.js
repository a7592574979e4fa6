// Drawing messages. Every text goes in as text, so nothing that a bot or a person writes is markup.

import { icon, make } from "./icons.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote",
};

export function bubble(message, { own, botId, words, lang, onTap, onCommand, reactions }) {
  const note = serviceText(message, words);
  if (note) {
    return make("li", { class: "note", "data-id": message.message_id, dir: "auto" }, note);
  }
  const item = make("li", {
    class: `row ${own ? "own" : "other"}`,
    "data-id": message.message_id,
  });
  const box = make("div", { class: "bubble", lang });
  if (!own && message.from.id !== botId) {
    box.append(make("p", { class: "author" }, make("bdi", {}, message.from.first_name)));
  }
  box.append(...head(message, words), ...body(message, words, onCommand), foot(message, words));
  if (reactions?.length) {
    box.append(make("p", { class: "reaction" }, reactions.map((r) => r.emoji).join(" ")));
  }
  item.append(box);
  if (message.reply_markup) item.append(keyboard(message, lang, onTap));
  return item;
}

export function dayOf(message) {
  return new Date(message.date * 1000).toDateString();
}

export function dayNote(message, tongue) {
  const day = new Date(message.date * 1000);
  const text = day.toLocaleDateString(tongue, { weekday: "long", day: "numeric", month: "long" });
  return make("li", { class: "note day", "data-day": day.toDateString() }, text);
}

function head(message, words) {
  const parts = [];
  const origin = message.forward_origin;
  if (origin) {
    const name = origin.sender_user?.first_name ?? origin.sender_user_name ?? "";
    parts.push(make("p", { class: "origin" }, `${words.forwarded} `, make("bdi", {}, name)));
  }
  const reply = message.reply_to_message;
  if (reply && !reply.forum_topic_created) {
    parts.push(make("p", { class: "quote", dir: "auto" }, shortText(reply, words)));
  }
  return parts;
}

function body(message, words, onCommand) {
  const parts = [];
  if (message.photo) parts.push(photo(message.photo.at(-1), words));
  else if (message.sticker) parts.push(make("p", { class: "sticker" }, message.sticker.emoji ?? "🙂"));
  else if (message.voice) parts.push(voice(message.voice, words));
  else if (message.venue) parts.push(place(message.venue.location, message.venue.title, message.venue.address));
  else if (message.location) parts.push(place(message.location, words.location, ""));
  else if (message.contact) parts.push(contact(message.contact));
  const file = message.document ?? message.audio ?? message.video ?? message.animation;
  if (file) parts.push(fileCard(file, words));
  const text = message.text ?? message.caption;
  if (text) {
    const marks = message.entities ?? message.caption_entities ?? [];
    parts.push(make("p", { class: "text", dir: "auto" }, ...marked(text, marks, onCommand)));
  }
  return parts;
}

function foot(message, words) {
  const at = new Date(message.date * 1000);
  const time = at.toLocaleTimeString("de-DE", { hour: "2-digit", minute: "2-digit" });
  const foot = make("p", { class: "foot", dir: "ltr" });
  if (message.edit_date) foot.append(make("span", {}, words.edited), " ");
  foot.append(make("time", { datetime: at.toISOString() }, time));
  return foot;
}

function marked(text, entities, onCommand) {
  const parts = [];
  let place = 0;
  for (const entity of entities) {
    if (entity.offset < place) continue;
    parts.push(text.slice(place, entity.offset));
    place = entity.offset + entity.length;
    parts.push(mark(text.slice(entity.offset, place), entity, onCommand));
  }
  parts.push(text.slice(place));
  return parts;
}

function mark(piece, entity, onCommand) {
  if (entity.type === "bot_command") {
    // A button is a box of its own: without a direction its slash would go behind the word in Arabic.
    return make("button", { type: "button", class: "command", dir: "ltr", onclick: () => onCommand(piece) }, piece);
  }
  if (entity.type === "url" || entity.type === "text_link") {
    const raw = entity.url ?? piece;
    const href = /^[a-z]+:/i.test(raw) ? raw : `https://${raw}`;
    if (!/^(https?|tg|mailto):/i.test(href)) return piece;
    return make("a", { href, target: "_blank", rel: "noopener noreferrer" }, piece);
  }
  return TAGS[entity.type] ? make(TAGS[entity.type], {}, piece) : piece;
}

function keyboard(message, lang, onTap) {
  const rows = message.reply_markup.inline_keyboard.map((row) =>
    make("div", { class: "keys" }, ...row.map((key) => keyOf(key, message, onTap))));
  return make("div", { class: "keyboard", role: "group", lang }, ...rows);
}

function keyOf(key, message, onTap) {
  if (key.url) {
    return make("a", { class: "key", dir: "auto", href: key.url, target: "_blank", rel: "noopener noreferrer" }, key.text);
  }
  const button = make("button", { type: "button", class: "key", dir: "auto", "data-data": key.callback_data }, key.text);
  button.addEventListener("click", () => onTap(message, key, button));
  return button;
}

function photo(size, words) {
  // A tap shows it large, as on a phone; what it shows stands in the words below it.
  const href = `/practice/files/${size.file_id}`;
  return make("a", { class: "photo", href, target: "_blank", rel: "noopener noreferrer" },
    make("img", { src: href, alt: words.picture, width: size.width, height: size.height }));
}

function voice(sound, words) {
  const seconds = String(sound.duration).padStart(2, "0");
  return card("voice", words.voiceMessage, `0:${seconds}`);
}

function place(point, title, address) {
  const where = `${point.latitude.toFixed(4)}, ${point.longitude.toFixed(4)}`;
  const box = card("location", title, address || where);
  if (address) box.querySelector(".words").append(make("span", { class: "small", dir: "ltr" }, where));
  return box;
}

function contact(person) {
  const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
  return card("contact", name, person.phone_number);
}

function fileCard(file, words) {
  const name = file.file_name ?? file.mime_type ?? "";
  const link = make("a", {
    class: "card file", href: `/practice/files/${file.file_id}`, download: name,
  }, icon("download"), make("span", { class: "words" },
    make("strong", { dir: "auto" }, name),
    make("span", { class: "small" }, `${words.download} · ${size(file.file_size, words)}`)));
  return link;
}

function size(bytes, words) {
  return bytes < 1024 ? `${bytes} ${words.bytes}` : `${Math.round(bytes / 1024)} KB`;
}

function card(sign, title, more) {
  return make("div", { class: "card" }, icon(sign), make("span", { class: "words" },
    make("strong", { dir: "auto" }, title),
    more ? make("span", { dir: "auto" }, more) : null));
}

function shortText(message, words) {
  if (message.photo) return words.photo;
  if (message.voice) return words.voice;
  if (message.sticker) return message.sticker.emoji ?? words.sticker;
  if (message.document) return message.document.file_name ?? words.document;
  if (message.location) return message.venue?.title ?? words.location;
  return (message.text ?? message.caption ?? "").slice(0, 80);
}

function serviceText(message, words) {
  const who = message.from.first_name;
  if (message.pinned_message) return `${who} ${words.pinned}`;
  if (message.forum_topic_created) return `${who} ${words.topicMade} “${message.forum_topic_created.name}”`;
  if (message.forum_topic_edited) return `${who} ${words.topicNamed} ${message.forum_topic_edited.name ?? ""}`;
  if (message.forum_topic_closed) return `${who} ${words.topicClosed}`;
  if (message.forum_topic_reopened) return `${who} ${words.topicReopened}`;
  if (message.new_chat_members) return `${message.new_chat_members[0].first_name} ${words.joined}`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} ${words.left}`;
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return words.moved;
  return "";
}
