#!/usr/bin/env node
import "./enableCompileCache.js";
import { hideBin } from "yargs/helpers";
import { runCommandLine } from "./runCommandLine.js";

// At once, because what a command has begun may go on.
if (!(await runCommandLine(hideBin(process.argv)))) process.exit(1);
