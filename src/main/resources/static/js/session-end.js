// Proposes an end an hour after the start while none is given, and keeps it on the day when the start moves to another.
const stamp = (date) => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

export default function sessionEnd(row) {
  const [start, end] = ["startsAt", "endsAt"].map((name) => row.querySelector(`[name$=".${name}"]`));
  let before = start.value;
  start.addEventListener("change", () => {
    if (start.value && !end.value) {
      end.value = stamp(new Date(new Date(start.value).getTime() + 3_600_000));
    } else if (start.value && before && end.value) {
      end.value = stamp(new Date(new Date(end.value).getTime() + (new Date(start.value) - new Date(before))));
    }
    before = start.value;
    end.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
