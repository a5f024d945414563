import type { ClassifiedGroup, ClassifiedRow } from "./classifyRow.js";
import { writeRatio } from "./printTable.js";

/** In pixels: the bars begin beside their names, and a whole one is what others need. */
const [WIDTH, NAMES, WHOLE, ROW, HEADING] = [1060, 400, 320, 20, 36];

/** Bars end here, however much worse we are. */
const MOST = 1.3;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328 }
  .name { text-anchor: end }
  .group { font-weight: 600 }
  .theirs { fill: #d8dee4 }
  .holds { fill: #1a7f37 }
  .misses { fill: #bc4c00 }
  .unbudgeted { fill: #0969da }
  .budget { stroke: #1f2328; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .theirs { fill: #30363d }
    .holds { fill: #3fb950 }
    .misses { fill: #f0883e }
    .unbudgeted { fill: #58a6ff }
    .budget { stroke: #e6edf3 }
  }`;

/** Draws what we need of what others need: a gray bar is theirs, the one on it ours, a line the budget. */
export function drawBars(groups: readonly ClassifiedGroup[]): string {
  let top = HEADING;
  const parts = groups.flatMap(({ name, rows }) => {
    const compared = rows.filter(({ row }) => row.ratio !== undefined);
    if (compared.length === 0) return [];
    const start = top;
    top += HEADING + compared.length * ROW;
    return [
      `<text class="name group" x="${NAMES - 10}" y="${start + 20}">${escapeXml(name)}</text>`,
      ...compared.map((row, index) => drawBar(row, start + HEADING - 6 + index * ROW)),
    ];
  });
  const title = "What confluence-fetch needs, of what others need";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 10}" role="img" aria-label="${title}">`,
    `<style>${STYLE}\n</style>`,
    `<text class="group" x="${NAMES}" y="20">${title} (gray: theirs; line: budget; orange: over it)</text>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

function drawBar({ row, budget, result }: ClassifiedRow, y: number): string {
  const scale = (ratio: number) => (Math.min(ratio, MOST) * WHOLE).toFixed(1);
  const ratio = row.ratio ?? 0;
  const label = `${writeRatio(ratio)} of ${row.theirs?.name ?? ""}`;
  const at = NAMES + Math.max(Math.min(ratio, MOST), 1) * WHOLE + 8;
  const limit = budget?.ratio === undefined ? undefined : NAMES + budget.ratio * WHOLE;
  return [
    `<text class="name" x="${NAMES - 10}" y="${y + 12}">${escapeXml(row.what)}</text>`,
    `<rect class="theirs" x="${NAMES}" y="${y}" width="${WHOLE}" height="14"/>`,
    `<rect class="${result.kind}" x="${NAMES}" y="${y + 2}" width="${scale(ratio)}" height="10"/>`,
    ...(limit === undefined ? [] : [`<path class="budget" d="M${limit.toFixed(1)} ${y - 1}v16"/>`]),
    `<text x="${at.toFixed(1)}" y="${y + 12}">${escapeXml(label)}</text>`,
  ].join("\n");
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
