declare module "openapi-typescript/dist/transform/index.mjs" {
  // The package's root loads Redocly's linter as well, which costs more time than everything else here.
  export { transformSchema as default } from "openapi-typescript";
}
