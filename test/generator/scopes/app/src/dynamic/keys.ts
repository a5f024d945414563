import type { MethodsV2 } from "confluence-fetch/v2";
import { confluence } from "../client.js";

export function call(name: keyof MethodsV2, text: string): void {
  console.log(confluence.v2[name]); // unresolved
  // @ts-expect-error: a text is no key
  console.log(confluence.v2[text]); // unresolved
  const { [name]: method } = confluence.v2; // unresolved
  console.log(Reflect.get(confluence.v2, text), method); // unresolved
  console.log(Reflect.get(confluence.v2, "getPages")); // uses v2.getPages
}

export const any = <Name extends keyof MethodsV2>(name: Name) => confluence.v2[name]; // unresolved
