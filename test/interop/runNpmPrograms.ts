import { createFakeConfluence } from "confluence-fetch/testing";
import { type Outcome, runProgram } from "./runProgram.js";

/** A program from npm, and the calls that fail: whose fault that is, and why. */
interface NpmProgram {
  /** The package, whose version the lockfile pins. */
  readonly name: string;
  /** The file in `programs/` that calls everything it can do. */
  readonly file: string;
  readonly fails: Readonly<Record<string, string>>;
}

/** Node's `fetch` sends `Sec-Fetch-Mode`; confluence.js, which uses it, measured the 403 of a site. */
const NO_TOKEN_HEADER =
  "the program's fault: it sends no X-Atlassian-Token, although its requests look like a browser's";

/** The document of v2: `property-id` is an integer. */
const KEY_AS_ID = "the program's fault: it sends the key of a property where v2 takes its ID";

/** It is not documented, so that the fake has none. */
const PRIVATE_GRAPHQL = "nobody's fault: it calls /cgraphql of the site's web interface, which is no API";

function fail(because: string, ...calls: string[]): Record<string, string> {
  return Object.fromEntries(calls.map((call) => [call, because]));
}

const PROGRAMS: readonly NpmProgram[] = [
  { name: "confluence-api", file: "confluenceApi", fails: {} },
  { name: "@elog/sdk-confluence", file: "elogSdk", fails: {} },
  { name: "gridsome-source-confluence", file: "gridsomeSource", fails: {} },
  { name: "@answerai/confluence-mcp", file: "answeraiMcp", fails: {} },
  {
    ...{ name: "@aaronsb/confluence-cloud-mcp", file: "aaronsbMcp" },
    fails: {
      ...fail(NO_TOKEN_HEADER, "page add_labels", "page remove_label", "page copy"),
      ...fail(KEY_AS_ID, "page set_property", "page get_property", "page delete_property"),
      ...fail(PRIVATE_GRAPHQL, "page move", "page archive"),
    },
  },
];

/** How a call went, and whose fault it is that it failed, if that is known. */
export interface NpmOutcome extends Outcome {
  readonly known: string | undefined;
}

/** Lets programs that somebody else wrote do everything they can on the fake's server. */
export async function runNpmPrograms(): Promise<NpmOutcome[]> {
  const outcomes = await Promise.all(PROGRAMS.map(runOne));
  return outcomes.flat();
}

async function runOne({ name, file, fails }: NpmProgram): Promise<NpmOutcome[]> {
  const fake = createFakeConfluence();
  const space = fake.site.addSpace({ key: "DOC", name: "Documentation" });
  const page = fake.site.addPage(space, { title: "Report", body: "<h1>On</h1><p>Monday</p>" });
  const image = fake.site.addAttachment(page, { title: "a.png", content: "image", mediaType: "image/png" });
  const { email, token } = fake.addToken();
  const server = await fake.listen();
  const settings = { SITE: server.site, GATEWAY: server.gateway, EMAIL: email, TOKEN: token };
  try {
    const found = await runProgram(file, {
      ...settings,
      PAGE: page.id,
      SPACE_ID: space.id,
      ATTACHMENT: image.id,
    });
    return found.map((outcome) => ({
      ...outcome,
      name: `${name}: ${outcome.name}`,
      known: fails[outcome.name],
    }));
  } finally {
    await server.close();
  }
}
