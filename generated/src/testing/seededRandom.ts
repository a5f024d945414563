/** A random number generator, whose next numbers depend on its state. */
export interface SeededRandom {
  (): number;
  state: number;
}

/** Creates a random number generator (mulberry32), which returns the same numbers in [0, 1) for the same seed. */
export function seededRandom(seed: number): SeededRandom {
  const next = () => {
    const state = (random.state + 0x6d2b79f5) | 0;
    random.state = state;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const random: SeededRandom = Object.assign(next, { state: seed });
  return random;
}

/** Generates a UUID (version 4). */
export function randomUuid(random: () => number): string {
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replaceAll("x", () => Math.floor(random() * 16).toString(16));
}

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Generates a string from an alphabet. */
export function randomString(random: () => number, length: number, alphabet: string = ALPHANUMERIC): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");
}
