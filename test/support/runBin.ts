import { execFile } from "node:child_process";

/** What a run of the command printed, and its exit code. */
export interface Printed {
  readonly text: string;
  readonly code: number;
}

/** Runs `doctor` of the built command. */
export function runDoctor(environment: Record<string, string>, ...args: string[]): Promise<Printed> {
  return runBin(environment, "doctor", ...args);
}

/** Runs the built command as a person does, with a site and a token in the environment. */
export function runBin(environment: Record<string, string>, ...args: string[]): Promise<Printed> {
  const { CONFLUENCE_SITE: site = "", CONFLUENCE_GATEWAY: gateway = "" } = environment;
  const env = { PATH: process.env.PATH, ...environment };
  const command = ["generated/dist/bin.js", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, stdout, stderr) => {
      let text = stdout + stderr;
      if (site) text = text.replaceAll(site, "https://acme.atlassian.net");
      if (gateway) text = text.replaceAll(gateway, "https://api.atlassian.com");
      resolve({ text, code: error ? Number(error.code) : 0 });
    });
  });
}
