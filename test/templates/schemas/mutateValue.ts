type Step = string | number;

/** What is put in the place of a value, or undefined for nothing. */
const REPLACEMENTS: readonly unknown[] = [null, undefined, "?", -1.5, true, [], {}, "current"];

/** Changes one place of a JSON value at random: another value, none, or one more property. */
export function mutateValue(value: unknown, random: () => number): unknown {
  const root = { value: structuredClone(value) };
  const places = listPlaces(root);
  const [parent, key] = pick(places, random) ?? [root, "value"];
  const replacement = pick(REPLACEMENTS, random);
  if (replacement === undefined && !Array.isArray(parent) && parent !== root)
    Reflect.deleteProperty(parent, key);
  else
    Reflect.set(
      parent,
      random() < 0.2 && !Array.isArray(parent) && parent !== root ? "another" : key,
      replacement ?? null,
    );
  return root.value;
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function listPlaces(parent: object): [parent: object, key: Step][] {
  const keys: Step[] = Array.isArray(parent) ? [...parent.keys()] : Object.keys(parent);
  return keys.flatMap((key) => {
    const inner: unknown = Reflect.get(parent, key);
    return [[parent, key], ...(typeof inner === "object" && inner !== null ? listPlaces(inner) : [])];
  });
}
