// The device ends its day at this gate.

/** Nobody is let in here any more, so that nobody waits for this gate. Without a network somebody at the desk says it. */
export const leave = (door) =>
  fetch(`/desk/door/${door.session}/gates/closing`, {
    method: "POST",
    headers: { [door.header]: door.csrf },
    body: new URLSearchParams({ gate: door.gate }),
    redirect: "manual",
  }).catch((problem) => console.info("leave", problem.message));
