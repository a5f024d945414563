import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";
import { typeArgumentsOf } from "./typeArgumentsOf.js";

/** What a value of the client loses when it gets another type. */
export interface TypeErasure {
  /** The operations that the other type keeps as methods of its own, no longer traceable to the client. */
  readonly operations: readonly string[];
  /** Whether the other type says nothing about the value, as `any` does. */
  readonly isOpen: boolean;
}

const NONE: TypeErasure = { operations: [], isOpen: false };
const OPEN: TypeErasure = { operations: [], isOpen: true };

/** Finds what the types no longer show when a value of type `source` gets the type `target`. */
export function findTypeErasure(context: AnalysisContext, source: ts.Type, target: ts.Type): TypeErasure {
  const { checker, types } = context;
  if (source === target) return NONE;
  const wanted = checker.getNonNullableType(target);
  if (isOpen(wanted)) return OPEN;
  if (wanted.isUnion()) {
    // If several members fit, the one that erases least is assumed.
    const fitting = wanted.types.filter((member) => checker.isTypeAssignableTo(source, member));
    const erasures = (fitting.length > 0 ? fitting : wanted.types.filter(isObject)).map((member) =>
      findTypeErasure(context, source, member),
    );
    return erasures.find(isNone) ?? erasures.find((erasure) => !erasure.isOpen) ?? erasures[0] ?? NONE;
  }
  if (!isObject(wanted)) return NONE;
  const given = checker.getNonNullableType(source);
  if (given.isUnion())
    return mergeErasures(given.types.map((member) => findTypeErasure(context, member, wanted)));
  const part = types.partOf(given);
  if (part === undefined) return NONE;
  if (part.kind === "openapi-fetch method") return types.partOf(wanted)?.kind === part.kind ? NONE : OPEN;
  if (part.kind === "openapi-fetch client" && types.partOf(wanted)?.kind === "openapi-fetch client")
    return NONE;
  if (part.kind === "openapi-fetch client" && types.openapiFetch.isClient(wanted)) return OPEN;
  return findErasureOfProperties(context, given, wanted);
}

/** Whether a type says nothing about its values: `any`, `unknown`, `object`, `{}`. */
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

function findErasureOfProperties(context: AnalysisContext, given: ts.Type, wanted: ts.Type): TypeErasure {
  const { checker, types } = context;
  const erasures: TypeErasure[] = listPairs(context, given, wanted).map(([inner, other]) =>
    findTypeErasure(context, inner, other),
  );
  const index = wanted.getStringIndexType();
  for (const property of checker.getPropertiesOfType(given)) {
    const name = property.name;
    const other = wanted.getProperty(name);
    const operations = types.operationsOf(property);
    if (operations.length > 0) {
      if (other && types.operationsOf(other).length === 0) erasures.push({ operations, isOpen: false });
      else if (!other && index) erasures.push(OPEN);
    } else if (other || index) {
      const type = other ? checker.getTypeOfSymbol(other) : (index as ts.Type);
      const own = checker.getTypeOfSymbol(property);
      if (types.partOf(own)) erasures.push(findTypeErasure(context, own, type));
    }
  }
  return mergeErasures(erasures);
}

/** Pairs the type arguments of two references, such as arrays or promises, and the return types of two functions. */
function listPairs({ checker }: AnalysisContext, given: ts.Type, wanted: ts.Type): [ts.Type, ts.Type][] {
  const others = typeArgumentsOf(checker, wanted);
  const [own, other] = [given, wanted].map((type) => type.getCallSignatures()[0]?.getReturnType());
  const pairs = typeArgumentsOf(checker, given).flatMap((inner, index): [ts.Type, ts.Type][] => {
    const partner = others[index] ?? wanted.getNumberIndexType();
    return partner ? [[inner, partner]] : [];
  });
  return own && other ? [...pairs, [own, other]] : pairs;
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

function isNone({ operations, isOpen }: TypeErasure): boolean {
  return operations.length === 0 && !isOpen;
}

function mergeErasures(erasures: readonly TypeErasure[]): TypeErasure {
  return {
    operations: [...new Set(erasures.flatMap(({ operations }) => operations))],
    isOpen: erasures.some((erasure) => erasure.isOpen),
  };
}
