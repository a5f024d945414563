import * as module from "node:module";

// Node 22 and later keep what they have compiled, of which the compiler of TypeScript is the most. It is a module of
// its own because modules run in the order of their imports.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();
