// Sends the text of a long form to data-draft a moment after each change, one request at a time, and says how it went.
// The version that comes back goes into the form, so that the next text is known to follow this one.
const PAUSE = 2000;

export default function draftSync(form) {
  const line = form.querySelector("[data-draft-line]");
  let waiting;
  let running = null;
  let unsent = false;

  const say = (text, href) => {
    line.replaceChildren(text);
    if (href) {
      line.append(" ", Object.assign(document.createElement("a"), { href, textContent: line.dataset.compare }));
    }
    line.classList.toggle("warning", unsent);
  };

  async function send() {
    unsent = false;
    const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    const headers = { "X-XSRF-TOKEN": form.elements._csrf.value };
    const answer = await fetch(form.dataset.draft, { method: "POST", headers, body, redirect: "error" });
    const told = answer.ok ? await answer.json() : { kept: false, text: line.dataset.failed };
    unsent ||= !told.kept;
    form.elements.version.value = told.kept ? told.version : form.elements.version.value;
    say(told.text, told.href);
  }

  function sendSoon(pause) {
    clearTimeout(waiting);
    waiting = setTimeout(() => (running ? sendSoon(200) : start()), pause);
  }

  function start() {
    const failed = () => ((unsent = true), say(line.dataset.failed));
    running = send().catch(failed).finally(() => (running = null));
  }

  form.addEventListener("input", () => {
    unsent = true;
    sendSoon(PAUSE);
  });
  form.addEventListener("submit", async (event) => {
    clearTimeout(waiting);
    if (running) {
      event.preventDefault();
      await running;
      form.requestSubmit(event.submitter);
    }
    unsent = false;
  });
  addEventListener("beforeunload", (event) => unsent && event.preventDefault());
  if (form.dataset.fresh === "false") {
    start();
  }
}
