import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeCounts } from "../support/writeCounts.js";
import { checkDocuments } from "./checkDocuments.js";
import { checkWire } from "./wire/checkWire.js";

const { values } = parseArgs({
  options: {
    output: { type: "string" },
    // The same documents each time, so that a change is judged by what it changed; fuzz.yml takes others.
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "2000" },
  },
});

process.exitCode = await main(Number(values.seed), Number(values.count));

/** Generates from many arbitrary documents, sound and broken; gives the exit code. */
async function main(seed: number, count: number): Promise<number> {
  console.log(`hostile: ${count} documents of seed ${seed}; \`-- --seed ${seed}\` makes them again`);
  const { accepted, refused, faults: found } = await checkDocuments(seed, count);
  const wire = await checkWire(seed, Math.ceil(count / 5));
  const faults = [...found, ...wire.faults.map((fault) => ({ ...fault, index: count + fault.index }))];
  const folder = faults.length > 0 ? mkdtempSync(join(tmpdir(), "hostile-faults-")) : "";
  for (const { index, what, text } of faults) {
    writeFileSync(join(folder, `${index}.json`), text);
    console.log(`✗ ${join(folder, `${index}.json`)}: ${what}`);
  }
  const isTooFew = accepted < count / 4;
  if (isTooFew) console.log("✗ fewer than a quarter of the documents were accepted");
  const faulty = new Set(faults.map(({ index }) => index)).size;
  const failed = faulty + (isTooFew ? 1 : 0);
  const passed = count + wire.accepted - faulty;
  console.log(
    `hostile: ${wire.requests} requests of ${wire.accepted} other documents were read as these say`,
  );
  console.log(`hostile: ${accepted} accepted, ${refused} refused; ${passed} passed, ${failed} failed`);
  writeCounts(values.output, { passed, failed });
  return failed > 0 ? 1 : 0;
}
