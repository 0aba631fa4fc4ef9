// What the scripts may say, as the server put it into the page; and the page's parts by their names.
const spans = document.querySelectorAll('[data-part="words-of-scripts"] span');
const words = new Map([...spans].map((span) => [span.dataset.key, span.textContent]));
const language = document.documentElement.lang;

export const part = (name, root = document) => root.querySelector(`[data-part="${name}"]`);

export const say = (key, ...values) => (words.get(key) ?? key).replace(/\{(\d)\}/g, (all, n) => values[n] ?? "");

export const partyOf = (adults, children) =>
  children ? say("app.party", adults, children) : say("app.people", adults);

/** How many a ticket or a receipt is for. */
export const companyOf = ({ adults, children, group }) =>
  group ? say("group-text", adults, group.pupils, group.teachers) : partyOf(adults, children);

export const codeOf = ({ code, group }) => (group ? code : `${code.slice(0, 3)} ${code.slice(3)}`);

/** Who comes, where names were asked for, to be compared with their documents; else who booked. All masked. */
export const whoIs = ({ name, visitors }) => (visitors?.length ? visitors.join(say("app.and")) : name);

export const gateName = (gate) => gate || say("app.ask-gate");

const format = (options) => {
  const dates = new Intl.DateTimeFormat(language, { timeZone: "Asia/Shanghai", hour12: false, ...options });
  return (at) => dates.format(new Date(at));
};

export const clock = format({ hour: "2-digit", minute: "2-digit" });
export const moment = format({ month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" });
