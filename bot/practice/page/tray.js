// The little menu over the text field: other things to send, or the bot's commands.

import { icon, make } from "./icons.js";

export function openTray(handset, anchor, given) {
  const opened = handset.element.querySelector(".tray");
  opened?.remove();
  handset.composer.querySelectorAll("[aria-expanded]").forEach((one) => one.setAttribute("aria-expanded", "false"));
  if (opened?.dataset.of === anchor.getAttribute("aria-label")) return;
  anchor.setAttribute("aria-expanded", "true");
  const choices = given ?? handset.choices();
  const tray = make("div", { class: `tray ${given ? "list" : "grid"}`, role: "menu", "aria-label": anchor.getAttribute("aria-label"), "data-of": anchor.getAttribute("aria-label") });
  const close = (back) => {
    tray.remove();
    anchor.setAttribute("aria-expanded", "false");
    if (back) anchor.focus();
  };
  for (const choice of choices) {
    tray.append(make("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: () => {
      close(!choice.keepFocus);
      choice.run();
    } }, choice.sign ? icon(choice.sign) : "", make("span", { dir: "auto" }, choice.name),
    choice.more ? make("span", { class: "small", dir: "auto" }, choice.more) : ""));
  }
  tray.addEventListener("keydown", (event) => walk(event, tray, close));
  tray.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !tray.contains(event.relatedTarget) && event.relatedTarget !== anchor) close(false);
  });
  handset.composer.prepend(tray);
  tray.querySelector("button").focus();
}

function walk(event, tray, close) {
  const items = [...tray.querySelectorAll("button")];
  const place = items.indexOf(document.activeElement);
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  if (event.key === "Escape") {
    event.preventDefault();
    close(true);
  } else if (event.key in steps) {
    event.preventDefault();
    items[(place + steps[event.key] + items.length) % items.length].focus();
  } else if (event.key === "Home" || event.key === "End") {
    event.preventDefault();
    items.at(event.key === "Home" ? 0 : -1).focus();
  }
}

// A picture of a made-up card, drawn here, as base64 without its head.
export function photoOf(person) {
  const canvas = make("canvas", { width: 320, height: 200 });
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#dfe9e6";
  pen.fillRect(0, 0, 320, 200);
  pen.fillStyle = "#0c6b5e";
  pen.fillRect(0, 0, 320, 44);
  pen.fillStyle = "#9fb8b1";
  pen.fillRect(20, 64, 84, 104);
  pen.beginPath();
  pen.arc(62, 102, 20, 0, Math.PI * 2);
  pen.arc(62, 168, 36, Math.PI, 0);
  pen.fillStyle = "#f4f8f6";
  pen.fill();
  pen.font = "bold 20px sans-serif";
  pen.fillText("ÜBUNG · PRACTICE", 20, 30);
  pen.fillStyle = "#21302c";
  pen.fillText(person.first_name, 124, 94);
  pen.fillStyle = "#9fb8b1";
  for (const line of [112, 132, 152]) pen.fillRect(124, line, 150 - (line % 40), 8);
  return canvas.toDataURL("image/png").split(",")[1];
}
