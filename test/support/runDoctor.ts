import { execFile } from "node:child_process";
import { type FakeAtlassian, startFakeAtlassian } from "./fakeAtlassian.js";

/** What a run of the command printed, and its exit code. */
export interface Printed {
  readonly text: string;
  readonly code: number;
}

/** The scopes of the token with which `doctor` is tried. */
const SCOPES = ["read:space:confluence", "read:page:confluence", "read:confluence-user"];

/** Starts a fake site where the token `scoped` holds a few scopes and the token `unscoped` needs none. */
export function startDoctorsFake(): Promise<FakeAtlassian> {
  const basic = (token: string) => `Basic ${btoa(`me@acme.com:${token}`)}`;
  const answer = (body: unknown) => ({ body });
  return startFakeAtlassian({
    callers: {
      [basic("scoped")]: { kind: "scoped", scopes: SCOPES },
      [basic("unscoped")]: { kind: "unscoped" },
    },
    answer: ({ operation }) =>
      operation === "getCurrentUser" ? answer({ type: "known", displayName: "Mia Krystof" }) : undefined,
  });
}

/** Runs the built command as a person does, with the fake's site and a token in the environment. */
export function runDoctor(
  fake: FakeAtlassian | undefined,
  token: string,
  ...args: string[]
): Promise<Printed> {
  const env = {
    PATH: process.env.PATH,
    CONFLUENCE_SITE: fake?.site,
    CONFLUENCE_GATEWAY: fake?.gateway,
    CONFLUENCE_EMAIL: "me@acme.com",
    CONFLUENCE_TOKEN: token,
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["generated/dist/bin.js", "doctor", ...args],
      { env },
      (error, stdout, stderr) => {
        const shown = (stdout + stderr)
          .replaceAll(fake?.site ?? "-", "https://acme.atlassian.net")
          .replaceAll(fake?.gateway ?? "-", "https://api.atlassian.com");
        resolve({ text: shown, code: error ? Number(error.code) : 0 });
      },
    );
  });
}
