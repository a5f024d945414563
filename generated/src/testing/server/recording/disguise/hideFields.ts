import { NAME_FIELD, type People, type Person } from "./createPeople.js";
import { parseNested } from "./learn.js";

/** Replaces all texts in JSON, and what belongs to people, whatever it says. */
export function hideFields(people: People, hideText: (text: string) => string, value: unknown): unknown {
  const hide = (given: unknown): unknown => {
    if (typeof given === "string") return hideString(given);
    if (typeof given !== "object" || given === null) return given;
    if (Array.isArray(given)) return given.map(hide);
    const fields = Object.entries(given);
    const accountId = Object.hasOwn(given, "accountId") ? (given as { accountId: unknown }).accountId : "";
    const person = typeof accountId === "string" && accountId !== "" ? people.find(accountId) : undefined;
    return Object.fromEntries(
      fields.flatMap(([name, field]) =>
        person && PRIVATE_FIELD.test(name)
          ? []
          : [[hideText(name), (person && hideField(person, name, field)) ?? hide(field)]],
      ),
    );
  };
  const hideString = (text: string): string => {
    const nested = parseNested(text);
    if (nested === undefined) return hideText(text);
    const hidden = JSON.stringify(hide(nested));
    return hidden === JSON.stringify(nested) ? text : hidden;
  };
  return hide(value);
}

/** Returns what stands in a field of a person; undefined if it is not about the person. */
function hideField({ substitute, isApp }: Person, name: string, value: unknown): unknown {
  if (name === "accountId") return substitute.accountId;
  if (PICTURE_FIELD.test(name)) return hidePictures(value);
  if (typeof value !== "string" || value === "") return undefined;
  if (/^timeZone$/i.test(name)) return "Etc/UTC";
  if (/^email/.test(name)) return substitute.email;
  return NAME_FIELD.test(name) && !isApp ? substitute.displayName : undefined;
}

/** Replaces the addresses of pictures. */
function hidePictures(value: unknown): unknown {
  if (typeof value === "string") return "/avatar.png";
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, hidePictures(field)]));
}

const PICTURE_FIELD = /^(?:profilePicture|avatar(?:Urls?)?|picture)$/;

/** What only profiles contain. */
const PRIVATE_FIELD =
  /^(?:details|characteristics|phones?|phoneNumbers?|mobile|jobTitle|position|department|organization|location|locale|zoneinfo|birthday|website)$/;
