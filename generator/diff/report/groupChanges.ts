import { BUMPS, type Bump, type Change, type ChangeKind } from "../Change.js";
import { KINDS } from "../classify.js";

/** All changes of one bump in one API. */
export interface Section {
  readonly bump: Bump;
  readonly namespace: string;
  readonly count: number;
  readonly groups: readonly Group[];
}

/** Changes of one kind, for one reason. */
export interface Group {
  readonly kind: ChangeKind;
  readonly reason: string;
  readonly count: number;
  readonly lines: readonly Line[];
}

/** The same change of one or more subjects. */
export interface Line extends Pick<Change, "at" | "what" | "usedBy"> {
  readonly subjects: readonly string[];
}

/** Groups changes for a report: the most severe first, then by API and kind, with equal changes on one line. */
export function groupChanges(changes: readonly Change[]): Section[] {
  const folded = unifyWording(changes);
  const sections = BUMPS.toReversed().flatMap((bump) =>
    groupBy(
      folded.filter((change) => change.bump === bump),
      ({ namespace }) => namespace,
    ),
  );
  return sections.map((section) => {
    const [{ bump, namespace }] = section;
    const groups = groupBy(section, ({ kind, reason }) => JSON.stringify([kind, reason])).map(groupLines);
    groups.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    return { bump, namespace, count: section.length, groups };
  });
}

function groupLines(changes: Many<Change>): Group {
  const [{ kind, reason }] = changes;
  const lines = groupBy(changes, ({ at, what, usedBy }) => JSON.stringify([at, what, usedBy]));
  return {
    kind,
    reason,
    count: changes.length,
    lines: lines.map((same) => {
      const [{ at, what, usedBy }] = same;
      return { at, what, usedBy, subjects: same.map(({ subject }) => subject) };
    }),
  };
}

/** Words alike the changes that need no line of their own: descriptions, and types added or removed with their operations. */
function unifyWording(changes: readonly Change[]): Change[] {
  const idsOf = (kind: ChangeKind) => new Set(changes.filter((change) => change.kind === kind).map(key));
  const [removed, added] = [idsOf("operation-removed"), idsOf("operation-added")];
  const areAll = ({ namespace, usedBy }: Change, ids: ReadonlySet<string>) =>
    usedBy.length > 0 && usedBy.every((subject) => ids.has(key({ namespace, subject })));
  return changes.map((change) => {
    const { kind } = change;
    if (kind === "description") return { ...change, what: "the description changed", usedBy: [] };
    if (kind === "type-removed" && areAll(change, removed))
      return { ...change, what: "only removed operations used them", usedBy: [] };
    if (kind === "type-added" && areAll(change, added))
      return { ...change, what: "only new operations use them", usedBy: [] };
    return change;
  });
}

function key({ namespace, subject }: Pick<Change, "namespace" | "subject">): string {
  return `${namespace} ${subject}`;
}

type Many<T> = readonly [T, ...T[]];

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Many<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
