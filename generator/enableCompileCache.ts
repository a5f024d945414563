import * as module from "node:module";

// Node 22 and later can cache compiled code, most of which is TypeScript's compiler. This is a module of its own, so
// that importing it first enables the cache before other modules are loaded.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();
