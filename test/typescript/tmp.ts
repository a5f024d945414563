import { checkTypes } from "./checkTypes.js";
import { compilers } from "./compilers.js";
import { createProject } from "./createProject.js";
import { variants } from "./variants.js";
const p = await createProject();
for (const c of compilers) for (const v of variants.slice(2)) console.log(c.name, v.name, (await checkTypes(c, v, p)).errors);
await p.remove();
