// What commands and errors need of the client, loaded together when one of them is needed.

export { kindOf, printError } from "../doctor/printError.js";
export { runDoctor } from "../doctor/runDoctor.js";
export { describeCall } from "./call/describeCall.js";
export { describeHelp, printOptions } from "./call/describeHelp.js";
export { explainUnknown } from "./call/explainUnknown.js";
export { runCall } from "./call/runCall.js";
export { completeWords } from "./completion/completeWords.js";
export { SCRIPTS } from "./completion/scripts.js";
export { printOperations } from "./operations/printOperations.js";
export { printScopes } from "./scopes/printScopes.js";
