import { checkText } from "../errors/check.js";
import { configurationError, NimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";

/**
 * Reads the code from the address at which a user has come back from the page of `authorizeUrl`. Errors repeat nothing of
 * that address.
 *
 * @param url the whole address, or its path with the query
 * @param state the value that was passed to `authorizeUrl` for this user
 * @throws {NimbusError} of the kind `forbidden` if the user has not consented; `configuration` if the state is another
 * one, because somebody else may have made the link, or if it is no such address
 * @example
 * const code = readCallback(request.url, session.state);
 */
export function readCallback(url: string | URL, state: string): string {
  return readOptions(() => {
    checkText("state", state, "the value that was passed to `authorizeUrl`");
    const query = new URL(String(url), "http://localhost").searchParams;
    // What was refused comes without a state, too.
    if (query.has("error"))
      throw new NimbusError("forbidden", "the user has not consented", {
        hint: "If the user did not cancel, check the callback URL and the scopes of the app in the developer console.",
      });
    if (query.get("state") !== state)
      throw configurationError(
        "the callback does not have the state that was passed to `authorizeUrl`",
        "do not use its code, because somebody else may have made the link: start the log-in again",
      );
    const code = query.get("code");
    if (code) return code;
    throw configurationError(
      "the callback contains no code",
      "pass the address to which the browser was sent",
    );
  });
}
