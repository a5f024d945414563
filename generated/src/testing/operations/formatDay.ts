/** Writes the day of a time as v1 does for people: `Aug 19, 2021`. */
export function formatDay(time: string): string {
  const options = { year: "numeric", month: "short", day: "2-digit", timeZone: "UTC" } as const;
  return new Date(time).toLocaleDateString("en-US", options);
}
