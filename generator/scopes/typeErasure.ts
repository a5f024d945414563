import { ts } from "ts-morph";
import type { Search } from "./Search.js";

/** What a change of type does to a value of the client. */
export interface Loss {
  /** The operations that the other type lets through, as methods of its own. */
  readonly operations: readonly string[];
  /** Whether it lets through whatever there is, without a type. */
  readonly isOpen: boolean;
}

const NONE: Loss = { operations: [], isOpen: false };
const OPEN: Loss = { operations: [], isOpen: true };

/** Finds what becomes invisible where a value of the type `source` gets the type `target`. */
export function findLoss(search: Search, source: ts.Type, target: ts.Type): Loss {
  const { checker, types } = search;
  if (source === target) return NONE;
  const wanted = checker.getNonNullableType(target);
  if (isOpen(wanted)) return OPEN;
  if (wanted.isUnion()) {
    // Of several types that fit, the one that loses least is meant.
    const fitting = wanted.types.filter((member) => checker.isTypeAssignableTo(source, member));
    const losses = (fitting.length > 0 ? fitting : wanted.types.filter(isObject)).map((member) =>
      findLoss(search, source, member),
    );
    return losses.find(isNone) ?? losses.find((loss) => !loss.isOpen) ?? losses[0] ?? NONE;
  }
  if (!isObject(wanted)) return NONE;
  const given = checker.getNonNullableType(source);
  if (given.isUnion()) return addUp(given.types.map((member) => findLoss(search, member, wanted)));
  const part = types.partOf(given);
  if (part === undefined) return NONE;
  if (part.kind === "door method") return types.partOf(wanted)?.kind === part.kind ? NONE : OPEN;
  if (part.kind === "door" && types.partOf(wanted)?.kind === "door") return NONE;
  if (part.kind === "door" && types.isDoor(wanted)) return OPEN;
  return findLossOfProperties(search, given, wanted);
}

/** Whether a type says nothing of what a value holds. */
export function isOpen(type: ts.Type): boolean {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return true;
  return isObject(type) && type.symbol?.flags !== ts.SymbolFlags.Class && isEmpty(type);
}

function isEmpty(type: ts.Type): boolean {
  return (
    type.getProperties().length === 0 &&
    type.getCallSignatures().length === 0 &&
    type.getConstructSignatures().length === 0 &&
    type.getStringIndexType() === undefined &&
    type.getNumberIndexType() === undefined
  );
}

function findLossOfProperties(search: Search, given: ts.Type, wanted: ts.Type): Loss {
  const { checker, types } = search;
  const losses: Loss[] = listPairs(search, given, wanted).map(([inner, other]) =>
    findLoss(search, inner, other),
  );
  const index = wanted.getStringIndexType();
  for (const property of checker.getPropertiesOfType(given)) {
    const name = property.name;
    const other = wanted.getProperty(name);
    const operations = types.operationsOf(property);
    if (operations.length > 0) {
      if (other && types.operationsOf(other).length === 0) losses.push({ operations, isOpen: false });
      else if (!other && index) losses.push(OPEN);
    } else if (other || index) {
      const type = other ? checker.getTypeOfSymbol(other) : (index as ts.Type);
      const own = checker.getTypeOfSymbol(property);
      if (types.partOf(own)) losses.push(findLoss(search, own, type));
    }
  }
  return addUp(losses);
}

/** What two lists, promises or the like hold, a list and an iterable too; and what two functions return. */
function listPairs({ types }: Search, given: ts.Type, wanted: ts.Type): [ts.Type, ts.Type][] {
  const others = types.argumentsOf(wanted);
  const [own, other] = [given, wanted].map((type) => type.getCallSignatures()[0]?.getReturnType());
  const held = types.argumentsOf(given).flatMap((inner, index): [ts.Type, ts.Type][] => {
    const partner = others[index] ?? wanted.getNumberIndexType();
    return partner ? [[inner, partner]] : [];
  });
  return own && other ? [...held, [own, other]] : held;
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function isNone({ operations, isOpen }: Loss): boolean {
  return operations.length === 0 && !isOpen;
}

function addUp(losses: readonly Loss[]): Loss {
  return {
    operations: [...new Set(losses.flatMap(({ operations }) => operations))],
    isOpen: losses.some((loss) => loss.isOpen),
  };
}
