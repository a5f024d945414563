/** The longest name that file systems take: 255 bytes, or as many UTF-16 units, which are never more. */
const MAX_BYTES = 255;

/** The names of devices on Windows, with any extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|$)/i;

/**
 * Makes a name that a server chose safe to join to a folder on every platform: keeps the last part of a path, without
 * control characters, and without what Windows rejects, drops or takes for a device. Undefined if nothing is left.
 */
export function safeFileName(raw: string): string | undefined {
  const visible = raw.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "");
  const [last = ""] = visible.split(/[/\\]/).filter(Boolean).slice(-1);
  const name = fit(last.replace(/[<>:"|?*]/g, "_"));
  return (DEVICE.test(name) ? fit(`_${name}`) : name) || undefined;
}

/** Shortens a name before its extension, and drops the dots and spaces at its end, which Windows ignores. */
function fit(name: string): string {
  const trimmed = trim(name);
  if (new TextEncoder().encode(trimmed).length <= MAX_BYTES) return trimmed;
  const end = trimmed.slice(-20);
  const extension = end.includes(".") ? end.slice(end.lastIndexOf(".")) : "";
  const bytes = new Uint8Array(MAX_BYTES - new TextEncoder().encode(extension).length);
  // Only whole characters are encoded.
  return trim(trimmed.slice(0, new TextEncoder().encodeInto(trimmed, bytes).read)) + extension;
}

function trim(name: string): string {
  let trimmed = name.trim();
  while (trimmed.endsWith(".")) trimmed = trimmed.slice(0, -1).trimEnd();
  return trimmed;
}
