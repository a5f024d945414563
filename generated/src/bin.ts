#!/usr/bin/env node
import { main } from "./terminal/main.js";
import { openTerminal } from "./terminal/openTerminal.js";

main(process.argv.slice(2), openTerminal()).then((code) => {
  process.exitCode = code;
});
