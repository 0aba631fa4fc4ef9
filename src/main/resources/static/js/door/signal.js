// A yes and a no that are heard and felt without looking.
const TONES = { good: [[880, 0, 0.12]], mind: [[440, 0, 0.15], [440, 0.2, 0.15]], stop: [[196, 0, 0.45]] };
const BUZZ = { good: [60], mind: [60, 60, 60], stop: [300] };
let sound = null;

export default function signal(tone) {
  navigator.vibrate?.(BUZZ[tone]);
  sound ??= "AudioContext" in window ? new AudioContext() : null;
  for (const [pitch, from, length] of sound?.state === "running" ? TONES[tone] : []) {
    const [voice, loudness] = [sound.createOscillator(), sound.createGain()];
    loudness.gain.value = 0.2;
    voice.frequency.value = pitch;
    voice.connect(loudness).connect(sound.destination);
    voice.start(sound.currentTime + from);
    voice.stop(sound.currentTime + from + length);
  }
}

// Browsers give a page its voice only after somebody touched it.
addEventListener("pointerdown", () => sound?.resume());
