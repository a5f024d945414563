/** A check: a program that prints what it found and exits with 1 where something failed. */
export interface Check {
  readonly name: string;
  readonly summary: string;
  readonly program: string;
  /** The scripts that make what it needs. */
  readonly builds: readonly ("build" | "prepack")[];
  /** Whether it counts: with `--output FILE` it writes how many passed and how many failed. */
  readonly isCounted: boolean;
  /** Whether it takes too long for `npm run check -- all`, and so for `.ci/run`. */
  readonly isSeparate?: true;
}

/** All checks, in the order in which `npm run check -- all` runs all but the separate ones. */
export const checks: readonly Check[] = [
  {
    name: "test",
    summary: "lint, types, freshness and the tests of the generator and the client: `npm test`",
    program: "test/runTests.ts",
    builds: [],
    isCounted: true,
  },
  {
    name: "tools",
    summary: "tests the repository's own tools: checks, benchmarks, validators, workflows, the site",
    program: "test/runTools.ts",
    builds: [],
    isCounted: true,
  },
  {
    name: "runtimes",
    summary:
      "runs one suite of client tests on Node 20, 22 and 24, Bun, Deno, two browsers and two edge runtimes",
    program: "test/runtimes/run.ts",
    builds: ["build"],
    isCounted: true,
  },
  {
    name: "typescript",
    summary:
      "compiles the sources and a consumer of the packed client with TypeScript 5.4, 5.9, 6 and 7, and checks what editors show",
    program: "test/typescript/run.ts",
    builds: ["build"],
    isCounted: true,
  },
  {
    name: "package",
    summary:
      "installs both packed packages in an empty project: Node, TypeScript, bundlers, Forge, publint, attw",
    program: "test/consumers/run.ts",
    builds: ["build", "prepack"],
    isCounted: true,
  },
  {
    name: "interop",
    summary: "runs the third-party confluence.js against the fake server with every kind of token",
    program: "test/interop/run.ts",
    builds: [],
    isCounted: true,
  },
  {
    name: "fleet",
    summary:
      "lets 8 processes share tokens in Redis and in a file: killed, cut off and hung; and a rate limit; needs redis-server",
    program: "test/fleet/run.ts",
    builds: ["build"],
    isCounted: true,
  },
  {
    name: "size",
    summary: "measures bundle sizes, type instantiations and the package's files; fails over a budget",
    program: "test/bench/size.ts",
    builds: ["build"],
    isCounted: false,
  },
  {
    name: "release",
    summary: "rehearses a release in a clone, up to the packages that would be published",
    program: "test/release/run.ts",
    builds: [],
    isCounted: false,
  },
  {
    name: "docs",
    summary: "builds the site, and uses its playground, its search and its pages in Chromium and Firefox",
    program: "test/docs/run.ts",
    builds: [],
    isCounted: false,
  },
  {
    name: "hostile",
    summary:
      "fuzzes the generator with 2,400 documents: each is rejected with a location, or compiles; 400 are called and answered",
    program: "test/hostile/run.ts",
    builds: [],
    isCounted: true,
  },
  {
    name: "killed",
    summary: "crash-safety test: kills `generate` 50 times and verifies the output that remains",
    program: "test/killed/run.ts",
    builds: [],
    isCounted: true,
  },
  {
    name: "export",
    summary:
      "lists 100,000 pages by one cursor and by space, and kills an export of them 20 times, which must have each page once",
    program: "test/exported/run.ts",
    builds: ["build"],
    isCounted: true,
  },
  {
    name: "breaking",
    summary: "compiles the last release's type tests and examples against today's client",
    program: "test/breaking/run.ts",
    builds: [],
    isCounted: false,
  },
  {
    name: "mutants",
    summary: "mutation test: changes the client in 2,000 places, of which the tests must notice 90 %",
    program: "test/mutants/run.ts",
    builds: [],
    isCounted: false,
    isSeparate: true,
  },
];
