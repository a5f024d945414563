import type { Client, FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { paths } from "../apis.js";
import type { NeedsByPath, Scope } from "../scopes.js";
import type { IfAllowed, WithScopes } from "./Allowed.js";

type Media = `${string}/${string}`;

/** The last argument of openapi-fetch's methods, whose type it does not export. */
type InitParam<Init> =
  Partial<Init> extends Init
    ? [init?: Init & { [key: string]: unknown }]
    : [init: Init & { [key: string]: unknown }];

type MethodsOf<Paths, Path> = Paths[Path & keyof Paths];

type InitOf<Paths, Path, Method> = MaybeOptionalInit<
  MethodsOf<Paths, Path>,
  Method & keyof MethodsOf<Paths, Path>
>;

type ResponseOf<Paths, Path, Method, Init> = Promise<
  FetchResponse<NonNullable<MethodsOf<Paths, Path>[Method & keyof MethodsOf<Paths, Path>]>, Init, Media>
>;

/**
 * `Paths` is a parameter, because otherwise the compiler would join all paths in every call (120,000 instantiations).
 * The variance is annotated, because otherwise the compiler would compute it for all paths (300,000).
 */
type ScopedMethod<in Granted extends Scope, in out Method extends keyof NeedsByPath, in out Paths> = <
  Path extends keyof NeedsByPath[Method],
  Init extends InitOf<Paths, Path, Method>,
>(
  url: Path & IfAllowed<Granted, NeedsByPath[Method][Path], unknown>,
  ...init: InitParam<Init>
) => ResponseOf<Paths, Path, Method, Init>;

type ScopedMethods<Granted extends Scope> = {
  readonly [Method in keyof NeedsByPath as Uppercase<Method>]: ScopedMethod<Granted, Method, paths>;
};

type ScopedRequest<in Granted extends Scope, in out Paths> = <
  Method extends keyof NeedsByPath,
  Path extends keyof NeedsByPath[Method],
  Init extends InitOf<Paths, Path, Method>,
>(
  method: Method,
  url: Path & IfAllowed<Granted, NeedsByPath[Method][Path], unknown>,
  ...init: InitParam<Init>
) => ResponseOf<Paths, Path, Method, Init>;

/** The typed openapi-fetch client. Paths that the declared scopes do not cover are compile errors. */
export interface ScopedClient<in Granted extends Scope>
  extends ScopedMethods<Granted>,
    WithScopes<Granted>,
    Pick<Client<paths>, "use" | "eject"> {
  readonly request: ScopedRequest<Granted, paths>;
}
